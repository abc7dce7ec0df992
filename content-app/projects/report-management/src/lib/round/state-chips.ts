import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { RoundState, SubmissionState, UnitState } from '../api';

const ROUND_TONES: Record<RoundState, string> = { prepared: 'warn', open: 'good', closed: '', cancelled: 'bad' };

const UNIT_TONES: Record<UnitState, string> = {
    expected: '',
    received: 'info',
    incomplete: 'warn',
    accepted: 'good',
    returned: 'warn',
    late: 'bad',
    'nothing-to-report': 'good',
    exempt: '',
};

const SENT_TONES: Record<SubmissionState, string> = {
    received: 'info',
    incomplete: 'warn',
    accepted: 'good',
    returned: 'warn',
    refused: 'bad',
    superseded: '',
};

/** Where a round stands, in words; the colour only repeats it. */
@Component({
    selector: 'rm-round-state',
    imports: [TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `<span class="rm-chip" [class]="tone()">{{ 'RPT.ROUND.STATE.' + state() | translate }}</span>`,
})
export class RoundStateChip {
    readonly state = input.required<RoundState>();
    protected readonly tone = computed(() => ROUND_TONES[this.state()]);
}

/** What a unit has done of what it owes. */
@Component({
    selector: 'rm-unit-state',
    imports: [TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `<span class="rm-chip" [class]="tone()">{{ 'RPT.ROUND.UNIT_STATE.' + state() | translate }}</span>`,
})
export class UnitStateChip {
    readonly state = input.required<UnitState>();
    protected readonly tone = computed(() => UNIT_TONES[this.state()]);
}

/** What became of one version. */
@Component({
    selector: 'rm-sent-state',
    imports: [TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `<span class="rm-chip" [class]="tone()">{{ 'RPT.ROUND.SENT_STATE.' + state() | translate }}</span>`,
})
export class SentStateChip {
    readonly state = input.required<SubmissionState>();
    protected readonly tone = computed(() => SENT_TONES[this.state()]);
}
