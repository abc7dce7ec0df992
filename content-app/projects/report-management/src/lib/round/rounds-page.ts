import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { Round, RoundsApi, RoundState } from '../api';
import { Desk, Empty, FORMATS, Icon, Loaded, Problem } from '../common';
import { RoundStateChip } from './state-chips';
import { UnitNames } from './unit-names';

const SHOWN: readonly (RoundState | 'all')[] = ['all', 'open', 'prepared', 'closed', 'cancelled'];

/** The rounds I may know of, the newest first. */
@Component({
    selector: 'rm-rounds-page',
    imports: [...FORMATS, Empty, Icon, Problem, RoundStateChip, RouterLink, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    templateUrl: './rounds-page.html',
})
export class RoundsPage {
    private readonly api = inject(RoundsApi);
    protected readonly names = inject(UnitNames);
    protected readonly desk = inject(Desk);

    protected readonly states = SHOWN;
    protected readonly shown = signal<RoundState | 'all'>('all');
    protected readonly loaded = new Loaded<readonly Round[]>();
    protected readonly rounds = computed(() => (this.loaded.value() ?? []).filter(({ state }) => this.shown() === 'all' || state === this.shown()));
    protected readonly counts = computed(() => {
        const rounds = this.loaded.value() ?? [];
        return new Map(SHOWN.map((state) => [state, rounds.filter((round) => state === 'all' || round.state === state).length]));
    });

    constructor() {
        void this.load();
        void this.names.load().catch(() => undefined);
    }

    protected load(): Promise<void> {
        return this.loaded.load(async () => (await this.api.list({ maxItems: 1000 })).items);
    }

    /** The earliest last day; most rounds have one for all. */
    protected lastDay(round: Round): string {
        return round.terms.deadlines.map(({ lastDay }) => lastDay).sort()[0] ?? '';
    }
}
