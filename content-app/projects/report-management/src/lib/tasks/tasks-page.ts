import { ChangeDetectionStrategy, Component, computed, inject, input, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { Decision, Page, RoutingApi, Task } from '../api';
import { DueChip, Empty, Icon, Loaded, Notices, Problem, Wide } from '../common';
import { DocumentBrief } from '../document/document-brief';
import { DecisionBar } from './decision-bar';
import { TaskList } from './task-list';
import { byLevel } from './urgency';

/** What waits for me: review, approve and sign, put right. The document stands at the side. */
@Component({
    selector: 'rm-tasks-page',
    imports: [DecisionBar, DocumentBrief, DueChip, Empty, Icon, Problem, RouterLink, TaskList, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    templateUrl: './tasks-page.html',
})
export class TasksPage {
    private readonly routing = inject(RoutingApi);
    private readonly router = inject(Router);
    private readonly notices = inject(Notices);
    private readonly wide = inject(Wide).enough;
    private readonly bar = viewChild(DecisionBar);

    /** Id of the task that is looked at, from the address. */
    readonly task = input<string>();

    protected readonly tasks = new Loaded<Page<Task>>();
    protected readonly items = computed(() => this.tasks.value()?.items ?? []);
    protected readonly levels = computed(() => byLevel(this.items()));
    protected readonly chosen = computed(() => this.items().find(({ id }) => id === this.task()) ?? (this.wide() ? this.items()[0] : undefined));

    constructor() {
        void this.load();
    }

    protected load(): Promise<void> {
        return this.tasks.load(() => this.routing.tasks({ maxItems: 1000 }));
    }

    /** Takes the task off the list at once, and puts it back when the server refuses. */
    protected async decide(task: Task, decision: Decision): Promise<void> {
        const before = this.tasks.value();
        this.tasks.update((page) => ({ ...page, items: page.items.filter(({ id }) => id !== task.id) }));
        try {
            const document = await this.routing.decide(task.id, decision);
            this.bar()?.forget(task.id);
            this.notices.done(`RPT.TASKS.DONE.${decision.outcome}`, { number: document.number ?? '' });
            await this.router.navigate([], { queryParams: {} });
            await this.load();
        } catch (error) {
            this.tasks.set(before);
            this.notices.problem(error);
        }
    }
}
