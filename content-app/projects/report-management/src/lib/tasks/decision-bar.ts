import { ChangeDetectionStrategy, Component, computed, inject, input, output, untracked, WritableSignal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslatePipe } from '@ngx-translate/core';
import { Decision, Outcome, Task } from '../api';
import { Drafts, Icon, IconName, PersonPicker } from '../common';

const ICONS: Record<Outcome, IconName> = { approve: 'check', return: 'undo', submit: 'send', withdraw: 'close', delegate: 'person' };

interface Typed {
    outcome: Outcome | null;
    comment: string;
    delegate: string;
}

const NOTHING: Typed = { outcome: null, comment: '', delegate: '' };

/** What can be done about a task. Returning needs a reason and delegating a person, so those ask first. */
@Component({
    selector: 'rm-decision-bar',
    imports: [FormsModule, Icon, PersonPicker, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    templateUrl: './decision-bar.html',
    styleUrl: './decision-bar.scss',
})
export class DecisionBar {
    private readonly drafts = inject(Drafts);
    private readonly typing = new Map<string, WritableSignal<Typed>>();

    readonly task = input.required<Task>();
    readonly decide = output<Decision>();

    protected readonly icons = ICONS;
    private readonly draft = computed(() => this.draftOf(this.task().id));
    protected readonly typed = computed(() => this.draft()());
    protected readonly asks = computed(() => this.typed().outcome);
    protected readonly complete = computed(() => {
        const { outcome, comment, delegate } = this.typed();
        return outcome === 'return' ? comment.trim() !== '' : outcome === 'delegate' ? delegate.trim() !== '' : true;
    });

    protected label(outcome: Outcome): string {
        return `RPT.TASKS.OUTCOME.${outcome === 'approve' && this.task().step === 'approval' ? 'sign' : outcome}`;
    }

    protected choose(outcome: Outcome): void {
        if (outcome === 'return' || outcome === 'delegate' || outcome === 'withdraw') {
            this.type({ outcome });
        } else {
            this.send(outcome);
        }
    }

    protected type(change: Partial<Typed>): void {
        this.draft().update((typed) => ({ ...typed, ...change }));
    }

    protected send(outcome: Outcome): void {
        const { comment, delegate } = this.typed();
        this.decide.emit({ outcome, comment: comment.trim() || null, delegate: outcome === 'delegate' ? delegate.trim() : null });
    }

    /** Forgets what was typed, once the decision has been taken. */
    forget(task: string): void {
        this.draftOf(task).set(NOTHING);
    }

    private draftOf(task: string): WritableSignal<Typed> {
        const known = this.typing.get(task) ?? untracked(() => this.drafts.keep(`decision.${task}`, NOTHING));
        this.typing.set(task, known);
        return known;
    }
}
