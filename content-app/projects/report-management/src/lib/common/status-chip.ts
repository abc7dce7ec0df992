import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { Status } from '../api';

const TONES: Record<Status, string> = {
    draft: '',
    'in-review': 'info',
    returned: 'warn',
    approved: 'info',
    issued: 'good',
    distributed: 'good',
    archived: '',
    recalled: 'bad',
};

/** Where a document stands, in words; the colour only repeats it. */
@Component({
    selector: 'rm-status',
    imports: [TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `<span class="rm-chip" [class]="tone()">{{ 'RPT.COMMON.STATUS.' + status() | translate }}</span>`,
})
export class StatusChip {
    readonly status = input.required<Status>();
    protected readonly tone = computed(() => TONES[this.status()]);
}
