import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslatePipe } from '@ngx-translate/core';
import { Kind, KINDS, Status, STATUSES } from '../api';
import { FORMATS } from '../common';
import { Criteria, toggled } from './criteria';
import { Facets } from './facets';

/** The filters with how many documents each would leave. */
@Component({
    selector: 'rm-filters',
    imports: [FORMATS, FormsModule, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <fieldset>
            <legend>{{ 'RPT.COMMON.FIELD.kind' | translate }}</legend>
            @for (kind of kinds; track kind) {
                <label [class.none]="facets().kind[kind] === 0">
                    <input type="checkbox" [checked]="criteria().kind.includes(kind)" (change)="toggleKind(kind)" />
                    <span>{{ 'RPT.COMMON.KIND.' + kind | translate }}</span>
                    <span class="count">{{ facets().kind[kind] | rmNumber }}</span>
                </label>
            }
        </fieldset>
        <fieldset>
            <legend>{{ 'RPT.SEARCH.STATUS' | translate }}</legend>
            @for (status of statuses; track status) {
                <label [class.none]="facets().status[status] === 0">
                    <input type="checkbox" [checked]="criteria().status.includes(status)" (change)="toggleStatus(status)" />
                    <span>{{ 'RPT.COMMON.STATUS.' + status | translate }}</span>
                    <span class="count">{{ facets().status[status] | rmNumber }}</span>
                </label>
            }
        </fieldset>
        <div class="rm-field">
            <label for="issuer">{{ 'RPT.COMMON.FIELD.issuingBody' | translate }}</label>
            <input id="issuer" class="rm-input" [ngModel]="criteria().issuer" (change)="set({ issuer: $any($event.target).value })" />
        </div>
        <div class="days">
            <div class="rm-field">
                <label for="from">{{ 'RPT.SEARCH.FROM' | translate }}</label>
                <input id="from" class="rm-input" inputmode="numeric" placeholder="1/1/2026" [ngModel]="criteria().from" (change)="set({ from: $any($event.target).value })" />
            </div>
            <div class="rm-field">
                <label for="to">{{ 'RPT.SEARCH.TO' | translate }}</label>
                <input id="to" class="rm-input" inputmode="numeric" placeholder="31/12/2026" [ngModel]="criteria().to" (change)="set({ to: $any($event.target).value })" />
            </div>
        </div>
    `,
    styleUrl: './filters.scss',
})
export class Filters {
    readonly criteria = input.required<Criteria>();
    readonly facets = input.required<Facets>();
    readonly changed = output<Criteria>();

    protected readonly kinds = KINDS;
    protected readonly statuses = STATUSES;

    protected set(change: Partial<Criteria>): void {
        this.changed.emit({ ...this.criteria(), ...change });
    }

    protected toggleKind(kind: Kind): void {
        this.set({ kind: toggled(this.criteria().kind, kind) });
    }

    protected toggleStatus(status: Status): void {
        this.set({ status: toggled(this.criteria().status, status) });
    }
}
