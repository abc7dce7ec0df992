import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { RoundSummary, Tally } from '../api';
import { percentText } from './tally';
import { UnitNames } from './unit-names';

/** How much has come from each group; the groups sum to the whole. */
@Component({
    selector: 'rm-group-rates',
    imports: [TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <section class="rm-card" aria-labelledby="rates">
            <h2 id="rates">{{ 'RPT.ROUND.RATES' | translate }}</h2>
            @for (one of groups(); track one.group) {
                <div class="group">
                    <span class="name">{{ one.group ? names.of(one.group) : ('RPT.ROUND.NAMED' | translate) }}</span>
                    <span class="rate">{{ rate(one.tally) }}</span>
                    <span class="bar" aria-hidden="true"><span [style.inline-size.%]="(one.tally.receivedRate ?? 0) * 100"></span></span>
                    <span class="rm-muted rm-small counts">
                        {{
                            'RPT.ROUND.RATE_OF'
                                | translate: { received: one.tally.received, expected: one.tally.expected, onTime: one.tally.onTime, late: one.tally.late }
                        }}
                    </span>
                </div>
            }
            <div class="group whole">
                <span class="name">{{ 'RPT.ROUND.WHOLE' | translate }}</span>
                <span class="rate">{{ rate(all()) }}</span>
                <span class="rm-muted rm-small counts">
                    {{ 'RPT.ROUND.RATE_OF' | translate: { received: all().received, expected: all().expected, onTime: all().onTime, late: all().late } }}
                </span>
            </div>
        </section>
    `,
    styleUrl: './group-rates.scss',
})
export class GroupRates {
    protected readonly names = inject(UnitNames);

    readonly groups = input.required<RoundSummary['groups']>();
    readonly all = input.required<Tally>();

    protected rate(tally: Tally): string {
        return percentText(tally.receivedRate);
    }
}
