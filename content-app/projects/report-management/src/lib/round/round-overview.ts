import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { RoundsApi } from '../api';
import { Desk, Empty, FORMATS, Icon, Notices } from '../common';
import { Ask } from './ask';
import { ExceptionList } from './exception-list';
import { GroupRates } from './group-rates';
import { RoundStore } from './round-store';
import { TallyStrip } from './tally-strip';

/** Exceptions first: who, how late, what is missing, who decides. */
@Component({
    selector: 'rm-round-overview',
    imports: [...FORMATS, Empty, ExceptionList, GroupRates, Icon, TallyStrip, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    templateUrl: './round-overview.html',
    styleUrl: './round-overview.scss',
})
export class RoundOverview {
    private readonly rounds = inject(RoundsApi);
    private readonly notices = inject(Notices);
    private readonly ask = inject(Ask);
    private readonly desk = inject(Desk);
    protected readonly store = inject(RoundStore);

    protected readonly chosen = signal<ReadonlySet<string>>(new Set());
    protected readonly mayRemind = computed(() => this.store.round()?.state === 'open' && this.desk.has('clerk', 'reviewer', 'signer'));
    protected async remind(): Promise<void> {
        const units = [...this.chosen()];
        const count = units.length || this.store.exceptions().length;
        const consent = await this.ask.consent({
            title: 'RPT.ROUND.REMIND.TITLE',
            text: 'RPT.ROUND.REMIND.TEXT',
            values: { count },
            action: 'RPT.ROUND.REMIND.DO',
        });
        const id = this.store.round()?.id;
        if (!consent || !id) {
            return;
        }
        try {
            await this.rounds.remind(id, units);
            this.chosen.set(new Set());
            this.notices.done('RPT.ROUND.REMIND.DONE', { count });
            await this.store.refresh();
        } catch (error) {
            this.notices.problem(error);
        }
    }
}
