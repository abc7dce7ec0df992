import { ScrollingModule } from '@angular/cdk/scrolling';
import { ChangeDetectionStrategy, Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { HistoryEntry, RoundsApi } from '../api';
import { Empty, FORMATS, Loaded, Problem } from '../common';
import { RoundStore } from './round-store';
import { UnitNames } from './unit-names';

/** What was done in the round, the newest first; reminders apart, because there are many. */
@Component({
    selector: 'rm-round-journal',
    imports: [...FORMATS, Empty, FormsModule, Problem, RouterLink, ScrollingModule, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    templateUrl: './round-journal.html',
    styleUrl: './round-journal.scss',
})
export class RoundJournal {
    private readonly api = inject(RoundsApi);
    protected readonly store = inject(RoundStore);
    protected readonly names = inject(UnitNames);

    protected readonly shown = signal<'decisions' | 'reminders'>('decisions');
    protected readonly loaded = new Loaded<readonly HistoryEntry[]>();
    protected readonly entries = computed(() =>
        (this.loaded.value() ?? []).filter(({ action }) => (action === 'reminded') === (this.shown() === 'reminders')).reverse(),
    );

    constructor() {
        effect(() => {
            this.store.round();
            untracked(() => void this.load());
        });
    }

    protected async load(): Promise<void> {
        const round = this.store.round();
        if (round) {
            await this.loaded.load(() => this.api.history(round.id));
        }
    }
}
