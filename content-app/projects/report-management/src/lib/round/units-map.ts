import { ChangeDetectionStrategy, Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslatePipe } from '@ngx-translate/core';
import { ConsolidationsApi, UNIT_STATES, UnitState } from '../api';
import { FORMATS, hasWords, Problem } from '../common';
import { heatOf, HeatState, Incomplete } from './heat';
import { HeatMap } from './heat-map';
import { RoundStore } from './round-store';
import { UnitNames } from './unit-names';

const LOOK_AT: ReadonlySet<HeatState> = new Set(['errors', 'blanks', 'returned', 'missing', 'overdue']);

/** The map of units by forms, with what is wrong in the workbooks, narrowed down by group, state and name. */
@Component({
    selector: 'rm-units-map',
    imports: [FORMATS, FormsModule, HeatMap, Problem, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    templateUrl: './units-map.html',
    styles: `
        :host {
            display: flex;
            flex: 1;
            flex-direction: column;
            gap: 10px;
            min-height: 0;
        }

        .map {
            display: flex;
            flex: 1;
            min-height: 0;
            overflow: hidden;
        }

        select {
            width: auto;
        }

        .find {
            width: 220px;
        }
    `,
})
export class UnitsMap {
    private readonly consolidations = inject(ConsolidationsApi);
    protected readonly store = inject(RoundStore);
    protected readonly names = inject(UnitNames);

    protected readonly states = UNIT_STATES;
    protected readonly typed = signal('');
    protected readonly state = signal<UnitState | ''>('');
    protected readonly group = signal('');
    protected readonly onlyFaults = signal(false);
    protected readonly failure = signal<unknown>(null);
    /** The form whose workbooks are being counted; empty when all are. */
    protected readonly reading = signal('');

    private readonly incomplete = signal<ReadonlyMap<string, readonly Incomplete[]>>(new Map());
    protected readonly forms = computed(() => this.store.round()?.terms.forms ?? []);
    protected readonly groups = computed(() => [...new Set(this.store.units().map(({ group }) => group ?? ''))]);
    private readonly heat = computed(() => heatOf(this.store.units(), this.store.sent(), this.forms(), this.incomplete()));
    protected readonly rows = computed(() =>
        this.heat().filter(
            ({ unit, cells }) =>
                (this.state() === '' || unit.state === this.state()) &&
                (this.group() === '' || unit.group === this.group()) &&
                (!this.onlyFaults() || cells.some(({ state }) => LOOK_AT.has(state))) &&
                hasWords(`${unit.name} ${unit.unit}`, this.typed()),
        ),
    );

    constructor() {
        effect(() => {
            const known = this.store.forms().map(({ code }) => code);
            if (this.store.sent().length) {
                untracked(() => void this.count(known));
            }
        });
    }

    /** One form after the other: each is a reading of all its workbooks. */
    protected async count(forms: readonly string[]): Promise<void> {
        const round = this.store.round();
        this.failure.set(null);
        try {
            for (const form of round ? forms : []) {
                this.reading.set(form);
                const { incomplete } = await this.consolidations.get(round!.id, form);
                this.incomplete.update((before) => new Map(before).set(form, incomplete));
            }
        } catch (error) {
            this.failure.set(error);
        } finally {
            this.reading.set('');
        }
    }
}
