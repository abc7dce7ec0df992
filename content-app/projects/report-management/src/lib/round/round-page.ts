import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { ApiError, OutlinesApi, Round, RoundsApi } from '../api';
import { Desk, download, FORMATS, Icon, Notices, Problem, ScreenLinkPipe } from '../common';
import { Ask, Question } from './ask';
import { RoundStore } from './round-store';
import { RoundTermsForm } from './round-terms-form';
import { RoundStateChip } from './state-chips';
import { UnitNames } from './unit-names';

/** One round: what stands above all its views, and what is done with the round as a whole. */
@Component({
    selector: 'rm-round-page',
    imports: [
        ...FORMATS,
        Icon,
        MatMenuModule,
        Problem,
        RoundStateChip,
        RoundTermsForm,
        RouterLink,
        RouterLinkActive,
        RouterOutlet,
        ScreenLinkPipe,
        TranslatePipe,
    ],
    providers: [RoundStore],
    changeDetection: ChangeDetectionStrategy.OnPush,
    templateUrl: './round-page.html',
    styleUrl: './round-page.scss',
})
export class RoundPage {
    private readonly rounds = inject(RoundsApi);
    private readonly outlines = inject(OutlinesApi);
    private readonly notices = inject(Notices);
    private readonly ask = inject(Ask);
    private readonly desk = inject(Desk);
    protected readonly store = inject(RoundStore);
    protected readonly names = inject(UnitNames);

    readonly id = input.required<string>();

    protected readonly round = this.store.round;
    protected readonly mayLead = computed(() => this.desk.has('clerk', 'reviewer', 'signer'));
    /** A unit that reports sees only its own part, which is at its desk. */
    protected readonly isStranger = computed(() => {
        const failure = this.store.failure();
        return failure instanceof ApiError && failure.status === 403;
    });

    constructor() {
        effect(() => {
            const id = this.id();
            untracked(() => void this.store.load(id));
        });
    }

    protected close(): Promise<void> {
        const question: Question = {
            title: 'RPT.ROUND.CLOSE.TITLE',
            text: 'RPT.ROUND.CLOSE.TEXT',
            values: { owing: this.store.exceptions().length },
            action: 'RPT.ROUND.CLOSE.DO',
            reason: 'optional',
        };
        return this.decide(question, 'RPT.ROUND.CLOSE.DONE', (reason) => this.rounds.close(this.id(), reason));
    }

    protected reopen(): Promise<void> {
        const question: Question = { title: 'RPT.ROUND.REOPEN.TITLE', text: 'RPT.ROUND.REOPEN.TEXT', action: 'RPT.ROUND.REOPEN.DO', reason: 'needed' };
        return this.decide(question, 'RPT.ROUND.REOPEN.DONE', (reason) => this.rounds.reopen(this.id(), reason));
    }

    protected cancel(): Promise<void> {
        const question: Question = {
            title: 'RPT.ROUND.CANCEL.TITLE',
            text: 'RPT.ROUND.CANCEL.TEXT',
            action: 'RPT.ROUND.CANCEL.DO',
            reason: 'needed',
            danger: true,
        };
        return this.decide(question, 'RPT.ROUND.CANCEL.DONE', (reason) => this.rounds.cancel(this.id(), reason));
    }

    /** The province's report: the units' sections under each heading. */
    protected consolidatedReport(): Promise<void> {
        return this.keep('bao-cao-tong-hop.docx', this.id());
    }

    protected blankReport(): Promise<void> {
        return this.keep('du-thao-bao-cao.docx');
    }

    private async keep(name: string, round?: string): Promise<void> {
        const outline = this.store.outline();
        if (outline) {
            await this.trying(async () => download(await this.outlines.draft(outline, round), name));
        }
    }

    private async decide(question: Question, done: string, action: (reason: string) => Promise<Round>): Promise<void> {
        const consent = await this.ask.consent(question);
        if (consent) {
            await this.trying(async () => {
                this.store.setRound(await action(consent.reason));
                this.notices.done(done);
                await this.store.refresh();
            });
        }
    }

    private async trying(work: () => Promise<void>): Promise<void> {
        try {
            await work();
        } catch (error) {
            this.notices.problem(error);
        }
    }
}
