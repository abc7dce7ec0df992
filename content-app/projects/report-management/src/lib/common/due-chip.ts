import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { DueLevel } from '../api';

const TONES: Record<DueLevel, string> = { normal: '', yellow: 'warn', red: 'bad', 'special-red': 'bad' };

/** How urgent a deadline is, in words and in colour. */
@Component({
    selector: 'rm-due',
    imports: [TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `<span class="rm-chip" [class]="tone()">{{ 'RPT.COMMON.DUE.' + level() | translate }}</span>`,
})
export class DueChip {
    readonly level = input.required<DueLevel>();
    protected readonly tone = computed(() => TONES[this.level()]);
}
