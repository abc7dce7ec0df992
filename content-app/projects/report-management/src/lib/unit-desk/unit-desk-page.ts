import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { RoundsApi } from '../api';
import { Desk, DueChip, Empty, FORMATS, Loaded, Problem, ScreenLinkPipe } from '../common';
import { daysBetween, lastDayOf, todayThere } from '../round/days';
import { UnitStateChip } from '../round/state-chips';
import { UnitNames } from '../round/unit-names';
import { ObligationView } from './obligation-view';
import { inOrder, isDone, Obligation } from './obligations';

/** A unit's desk: what it owes and by when, and the one it is working on. */
@Component({
    selector: 'rm-unit-desk-page',
    imports: [...FORMATS, DueChip, Empty, ObligationView, Problem, RouterLink, ScreenLinkPipe, TranslatePipe, UnitStateChip],
    changeDetection: ChangeDetectionStrategy.OnPush,
    templateUrl: './unit-desk-page.html',
    styleUrl: './unit-desk-page.scss',
})
export class UnitDeskPage {
    private readonly api = inject(RoundsApi);
    private readonly desk = inject(Desk);
    private readonly names = inject(UnitNames);

    /** The round that is worked on, from the address; the most urgent one when none is named. */
    readonly round = input<string>();
    /** The unit it is worked on for, when the person works for several. */
    readonly unit = input<string>();

    protected readonly person = this.desk.person;
    protected readonly today = todayThere();
    protected readonly loaded = new Loaded<readonly Obligation[]>();
    protected readonly obligations = computed(() => inOrder(this.loaded.value() ?? []));
    protected readonly owed = computed(() => this.obligations().filter((one) => !isDone(one)).length);
    protected readonly shown = computed(() => {
        const all = this.obligations();
        const ofRound = all.filter(({ round }) => round.id === this.round());
        return ofRound.find(({ unit }) => unit.unit === this.unit()) ?? ofRound[0] ?? all[0] ?? null;
    });

    constructor() {
        void this.load();
    }

    protected load(): Promise<void> {
        return this.loaded.load(() => this.fetch());
    }

    protected replace(changed: Obligation): void {
        this.loaded.update((all) =>
            all.map((one) => (one.round.id === changed.round.id && one.unit.unit === changed.unit.unit ? changed : one)),
        );
    }

    protected day({ unit }: Obligation): string {
        return lastDayOf(unit);
    }

    protected daysLeft(one: Obligation): number {
        return daysBetween(this.today, lastDayOf(one.unit));
    }

    protected isDone = isDone;

    private async fetch(): Promise<readonly Obligation[]> {
        const person = await this.desk.who();
        await this.names.load();
        const served = new Set([person.unit, ...this.names.units().flatMap(({ code, office }) => (office === person.unit ? [code] : []))]);
        const rounds = (await this.api.list({ maxItems: 1000 })).items.filter(({ state }) => state === 'open' || state === 'closed');
        const units = await Promise.all(rounds.map(({ id }) => this.api.units(id)));
        return rounds.flatMap((round, index) => units[index]!.filter(({ unit }) => served.has(unit)).map((unit) => ({ round, unit })));
    }
}
