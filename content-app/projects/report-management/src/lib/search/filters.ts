import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import { TranslatePipe, TranslateService } from '@ngx-translate/core';
import { Facet, Kind, KINDS, Status, STATUSES } from '../api';
import { daysOf, everyChoice, frequentChoices, yearOf } from './choices';
import { Criteria, toggled } from './criteria';
import { FacetFilter } from './facet';

/** The filters with how many documents each would leave. */
@Component({
    selector: 'rm-filters',
    imports: [FacetFilter, FormsModule, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <rm-facet [legend]="'RPT.COMMON.FIELD.kind' | translate" [choices]="kinds()" (toggled)="toggleKind($event)" />
        <rm-facet [legend]="'RPT.SEARCH.STATUS' | translate" [choices]="statuses()" (toggled)="toggleStatus($event)" />
        @if (years().length) {
            <rm-facet [legend]="'RPT.SEARCH.YEAR' | translate" [choices]="years()" (toggled)="toggleYear($event)" />
        }
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
        @if (issuers().length) {
            <rm-facet [legend]="'RPT.COMMON.FIELD.issuingBody' | translate" [choices]="issuers()" (toggled)="toggleIssuer($event)" />
        }
        <div class="rm-field">
            <label for="issuer">{{ 'RPT.SEARCH.ISSUER' | translate }}</label>
            <input id="issuer" class="rm-input" [ngModel]="criteria().issuer" (change)="set({ issuer: $any($event.target).value })" />
        </div>
    `,
    styleUrl: './filters.scss',
})
export class Filters {
    private readonly translate = inject(TranslateService);
    private readonly language = toSignal(this.translate.onLangChange);

    readonly criteria = input.required<Criteria>();
    readonly facets = input.required<readonly Facet[]>();
    readonly changed = output<Criteria>();

    protected readonly kinds = computed(() => everyChoice(this.facets(), 'kind', KINDS, this.criteria().kind, (kind) => this.text(`RPT.COMMON.KIND.${kind}`)));
    protected readonly statuses = computed(() =>
        everyChoice(this.facets(), 'status', STATUSES, this.criteria().status, (status) => this.text(`RPT.COMMON.STATUS.${status}`)),
    );
    protected readonly years = computed(() => frequentChoices(this.facets(), 'year', yearOf(this.criteria())));
    protected readonly issuers = computed(() => frequentChoices(this.facets(), 'issuer', this.criteria().issuer));

    /** In the language that is spoken now. */
    private text(key: string): string {
        this.language();
        return this.translate.instant(key);
    }

    protected set(change: Partial<Criteria>): void {
        this.changed.emit({ ...this.criteria(), ...change });
    }

    protected toggleKind(kind: string): void {
        this.set({ kind: toggled(this.criteria().kind, kind as Kind) });
    }

    protected toggleStatus(status: string): void {
        this.set({ status: toggled(this.criteria().status, status as Status) });
    }

    protected toggleYear(year: string): void {
        this.set(year === yearOf(this.criteria()) ? { from: '', to: '' } : daysOf(year));
    }

    protected toggleIssuer(issuer: string): void {
        this.set({ issuer: issuer === this.criteria().issuer ? '' : issuer });
    }
}
