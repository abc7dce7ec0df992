import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';

/** From here on a field needs no look, as the contract's "sure" has it. */
const SURE = 0.9;
const LIKELY = 0.6;

/** How sure a field is, as a word, a share and a colour. */
@Component({
    selector: 'rm-confidence',
    imports: [TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        @if (edited()) {
            <span class="rm-chip info">{{ 'RPT.FILE.EDITED' | translate }}</span>
        } @else if (value() !== undefined) {
            <span class="rm-chip" [class]="level().tone" [attr.title]="level().word | translate">
                <span class="rm-unseen">{{ level().word | translate }}</span>
                {{ share() }} %
            </span>
        }
    `,
})
export class Confidence {
    /** From 0 to 1; undefined when the field was not read. */
    readonly value = input<number | undefined>();
    readonly edited = input(false);

    protected readonly share = computed(() => Math.round((this.value() ?? 0) * 100));
    protected readonly level = computed(() => {
        const value = this.value() ?? 0;
        return value >= SURE
            ? { tone: 'good', word: 'RPT.FILE.SURE' }
            : value >= LIKELY
              ? { tone: 'warn', word: 'RPT.FILE.LOOK' }
              : { tone: 'bad', word: 'RPT.FILE.CHECK' };
    });
}
