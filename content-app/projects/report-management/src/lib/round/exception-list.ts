import { ScrollingModule } from '@angular/cdk/scrolling';
import { ChangeDetectionStrategy, Component, computed, inject, input, model } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { RoundTerms } from '../api';
import { DueChip, FORMATS } from '../common';
import { Exception } from './exceptions';
import { UnitStateChip } from './state-chips';
import { UnitNames } from './unit-names';

/** Who is late, by how much, with what, and who decides. Only the rows in sight are drawn. */
@Component({
    selector: 'rm-exception-list',
    imports: [...FORMATS, DueChip, RouterLink, ScrollingModule, TranslatePipe, UnitStateChip],
    changeDetection: ChangeDetectionStrategy.OnPush,
    templateUrl: './exception-list.html',
    styleUrl: './exception-list.scss',
})
export class ExceptionList {
    protected readonly names = inject(UnitNames);

    readonly exceptions = input.required<readonly Exception[]>();
    readonly terms = input.required<RoundTerms>();
    /** Whether units can be chosen, to be reminded. */
    readonly choosable = input(false);
    readonly chosen = model<ReadonlySet<string>>(new Set());

    protected readonly allChosen = computed(() => this.chosen().size > 0 && this.chosen().size === this.exceptions().length);

    protected choose(unit: string, on: boolean): void {
        const after = new Set(this.chosen());
        if (on) {
            after.add(unit);
        } else {
            after.delete(unit);
        }
        this.chosen.set(after);
    }

    protected chooseAll(on: boolean): void {
        this.chosen.set(new Set(on ? this.exceptions().map(({ unit }) => unit.unit) : []));
    }

    /** The office that acts next, by name where the round says who that is. */
    protected decider({ decider }: Exception): string {
        const { assigningUnit, receivingOffice } = this.terms();
        return decider === 'assigning' ? this.names.of(assigningUnit) : decider === 'receiving' ? this.names.of(receivingOffice) : '';
    }

    protected key(_index: number, { unit }: Exception): string {
        return unit.unit;
    }
}
