import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { Tally } from '../api';
import { percentText, partsOf } from './tally';

/** A tally as one bar whose parts sum to the list, with the numbers under it. */
@Component({
    selector: 'rm-tally-strip',
    imports: [TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <div class="rates">
            <span><strong>{{ received() }}</strong> {{ 'RPT.ROUND.RATE.received' | translate }}</span>
            <span><strong>{{ onTime() }}</strong> {{ 'RPT.ROUND.RATE.onTime' | translate }}</span>
        </div>
        <div class="parts">
            <div class="bar" aria-hidden="true">
                @for (part of shown(); track part.name) {
                    <span [class]="part.tone" [style.flex-grow]="part.count"></span>
                }
            </div>
            <dl>
                <div>
                    <dt>{{ 'RPT.ROUND.PART.listed' | translate }}</dt>
                    <dd>{{ tally().listed }}</dd>
                </div>
                @for (part of parts(); track part.name; let first = $first) {
                    <div>
                        <dt><i [class]="part.tone" aria-hidden="true"></i>{{ 'RPT.ROUND.PART.' + part.name | translate }}</dt>
                        <dd><span class="sign" aria-hidden="true">{{ first ? '=' : '+' }}</span>{{ part.count }}</dd>
                    </div>
                }
            </dl>
        </div>
    `,
    styleUrl: './tally-strip.scss',
})
export class TallyStrip {
    readonly tally = input.required<Tally>();
    protected readonly parts = computed(() => partsOf(this.tally()));
    protected readonly shown = computed(() => this.parts().filter(({ count }) => count > 0));
    protected readonly received = computed(() => percentText(this.tally().receivedRate));
    protected readonly onTime = computed(() => percentText(this.tally().onTimeRate));
}
