import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { RoundsApi, RoundUnit, Submission } from '../api';
import { WorkbookView } from '../annex/workbook-view';
import { Desk, DueChip, Empty, FORMATS, Icon, Loaded, Problem } from '../common';
import { ConformanceView } from './conformance-view';
import { RoundStore } from './round-store';
import { UnitStateChip } from './state-chips';
import { UnitDecisions } from './unit-decisions';
import { UnitNames } from './unit-names';
import { Versions } from './versions';

/** One unit of a round: where it stands, what it sent, what was found in it, and what the office decides. */
@Component({
    selector: 'rm-round-unit',
    imports: [
        ...FORMATS,
        ConformanceView,
        DueChip,
        Empty,
        Icon,
        Problem,
        RouterLink,
        TranslatePipe,
        UnitDecisions,
        UnitStateChip,
        Versions,
        WorkbookView,
    ],
    changeDetection: ChangeDetectionStrategy.OnPush,
    templateUrl: './round-unit.html',
    styleUrl: './round-unit.scss',
})
export class RoundUnitPage {
    private readonly api = inject(RoundsApi);
    private readonly router = inject(Router);
    private readonly desk = inject(Desk);
    protected readonly store = inject(RoundStore);
    protected readonly names = inject(UnitNames);

    /** Code of the unit, from the address. */
    readonly unit = input.required<string>();
    /** "report" or the code of a form, from the address: what is looked at. */
    readonly part = input<string>();

    protected readonly sent = new Loaded<readonly Submission[]>();
    protected readonly found = computed(() => this.store.units().find(({ unit }) => unit === this.unit()) ?? null);
    protected readonly mayDecide = computed(() => this.desk.has('clerk', 'reviewer', 'signer'));
    protected readonly position = computed(() => this.store.units().findIndex(({ unit }) => unit === this.unit()));

    /** What counts of all that was sent: the newest that was not refused or replaced. */
    protected readonly standing = computed(() => this.sent.value()?.find(({ state, nothing }) => STANDING.has(state) && !nothing) ?? null);
    protected readonly parts = computed(() => {
        const standing = this.standing();
        const forms = this.store.forms().map((form) => ({
            name: form.code,
            form,
            documentId: standing?.tables.find((table) => table.form === form.code)?.documentId ?? null,
        }));
        return [{ name: 'report', form: null, documentId: standing?.reportId ?? null }, ...forms];
    });
    protected readonly looked = computed(() => {
        const there = this.parts().filter(({ documentId }) => documentId !== null);
        return there.find(({ name }) => name === this.part()) ?? there[0] ?? null;
    });

    constructor() {
        effect(() => {
            const round = this.store.round();
            const unit = this.unit();
            if (round) {
                untracked(() => void this.sent.load(() => this.api.submissions(round.id, unit)));
            }
        });
    }

    protected neighbour(step: number): string | null {
        return this.store.units()[this.position() + step]?.unit ?? null;
    }

    protected look(part: string): void {
        void this.router.navigate([], { queryParams: { part }, replaceUrl: true });
    }

    protected async decided(unit: RoundUnit): Promise<void> {
        this.store.setUnit(unit);
        const round = this.store.round();
        await Promise.all([this.store.refresh(), round ? this.sent.load(() => this.api.submissions(round.id, unit.unit)) : null]);
    }
}

const STANDING: ReadonlySet<string> = new Set(['received', 'incomplete', 'accepted', 'returned']);
