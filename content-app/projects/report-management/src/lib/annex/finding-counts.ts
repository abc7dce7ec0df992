import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { CheckedForm } from '../api';
import { countsOf } from './sheet';

/** How many errors and warnings a workbook has, or that it is good. */
@Component({
    selector: 'rm-finding-counts',
    imports: [TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        @if (counts().error) {
            <span class="rm-chip bad">✕ {{ 'RPT.ANNEX.ERRORS' | translate: { count: counts().error } }}</span>
        }
        @if (counts().warning) {
            <span class="rm-chip warn">! {{ 'RPT.ANNEX.WARNINGS' | translate: { count: counts().warning } }}</span>
        }
        @if (checked().blanks) {
            <span class="rm-chip">{{ 'RPT.ANNEX.BLANKS' | translate: { count: checked().blanks } }}</span>
        }
        @if (checked().good && !counts().warning && !checked().blanks) {
            <span class="rm-chip good">✓ {{ 'RPT.ANNEX.GOOD' | translate }}</span>
        }
    `,
    styles: `
        :host {
            display: inline-flex;
            flex-wrap: wrap;
            gap: 4px;
        }
    `,
})
export class FindingCounts {
    readonly checked = input.required<CheckedForm>();
    protected readonly counts = computed(() => countsOf(this.checked().findings));
}
