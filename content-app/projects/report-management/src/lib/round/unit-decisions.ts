import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { Round, RoundsApi, RoundUnit } from '../api';
import { Notices } from '../common';
import { Ask, Consent, Question } from './ask';
import { Decision, decisionsOn, needsDay } from './decisions';

/** What the receiving office can decide about a unit as it stands; each decision asks for what it needs. */
@Component({
    selector: 'rm-unit-decisions',
    imports: [TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <div class="rm-row">
            @for (decision of decisions(); track decision; let first = $first) {
                <button type="button" class="rm-button" [class.primary]="first && decision === 'accept'" [disabled]="busy()" (click)="decide(decision)">
                    {{ 'RPT.ROUND.DECIDE.' + decision + '.MENU' | translate }}
                </button>
            }
        </div>
    `,
})
export class UnitDecisions {
    private readonly api = inject(RoundsApi);
    private readonly ask = inject(Ask);
    private readonly notices = inject(Notices);

    readonly round = input.required<Round>();
    readonly unit = input.required<RoundUnit>();
    readonly today = input.required<string>();
    readonly decided = output<RoundUnit>();

    protected readonly busy = signal(false);
    /** What was typed for decisions that the server refused; it stands there when they are made again. */
    private readonly refused = new Map<Decision, Consent>();
    protected readonly decisions = computed(() => decisionsOn(this.round(), this.unit(), this.today()));

    protected async decide(decision: Decision): Promise<void> {
        const consent = await this.ask.consent(this.question(decision));
        if (consent === null) {
            return;
        }
        this.busy.set(true);
        try {
            const unit = await this.send(decision, consent);
            this.notices.done(`RPT.ROUND.DECIDE.${decision}.DONE`, { unit: unit.name });
            this.refused.delete(decision);
            this.decided.emit(unit);
        } catch (error) {
            this.refused.set(decision, consent);
            this.notices.problem(error);
        } finally {
            this.busy.set(false);
        }
    }

    private question(decision: Decision): Question {
        const key = `RPT.ROUND.DECIDE.${decision}`;
        return {
            title: `${key}.TITLE`,
            text: `${key}.TEXT`,
            values: { unit: this.unit().name },
            action: `${key}.TITLE`,
            reason: decision === 'accept' || decision === 'remind' || decision === 'endExemption' ? undefined : 'needed',
            day: this.dayFor(decision),
            given: this.refused.get(decision),
        };
    }

    private dayFor(decision: Decision): Question['day'] {
        if (decision === 'admit') {
            return 'needed';
        }
        return decision !== 'giveBack' ? undefined : needsDay(this.round(), this.unit(), this.today()) ? 'needed' : 'optional';
    }

    private send(decision: Decision, { reason, day }: Consent): Promise<RoundUnit> {
        const { id } = this.round();
        const { unit } = this.unit();
        switch (decision) {
            case 'accept':
                return this.api.accept(id, unit);
            case 'giveBack':
                return this.api.giveBack(id, unit, reason.split('\n').filter((line) => line.trim() !== ''), day);
            case 'admit':
                return this.api.admit(id, unit, day!, reason);
            case 'exempt':
                return this.api.exempt(id, unit, reason);
            case 'endExemption':
                return this.api.endExemption(id, unit);
            case 'remind':
                return this.api.remind(id, [unit]).then(({ items }) => items[0] ?? this.unit());
        }
    }
}
