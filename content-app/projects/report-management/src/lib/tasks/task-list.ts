import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { Task } from '../api';
import { DueChip, FORMATS } from '../common';
import { DocumentTitle } from '../document/document-title';
import { left } from './urgency';

/** My open tasks in the server's order, the most urgent first. */
@Component({
    selector: 'rm-task-list',
    imports: [DocumentTitle, DueChip, FORMATS, RouterLink, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <ul class="rm-list">
            @for (task of tasks(); track task.id) {
                <li>
                    <a
                        [routerLink]="[]"
                        [queryParams]="{ task: task.id }"
                        [class.chosen]="task.id === chosen()"
                        [attr.aria-current]="task.id === chosen() ? 'true' : null"
                    >
                        <span class="rm-row">
                            <span class="rm-chip info">{{ 'RPT.TASKS.STEP.' + task.step | translate }}</span>
                            <rm-due [level]="task.level" />
                            @if (leftOf(task); as time) {
                                <span class="rm-muted rm-small rm-spread">{{ time.key | translate: { days: time.days } }}</span>
                            }
                        </span>
                        <rm-document-title [document]="task.document" />
                        <span class="rm-muted rm-small">
                            {{ 'RPT.TASKS.FROM' | translate: { who: (task.initiator | rmPerson) } }} · {{ 'RPT.TASKS.DUE' | translate }} {{ task.dueAt | rmDay }}
                        </span>
                    </a>
                </li>
            }
        </ul>
    `,
    styles: `
        :host {
            display: block;
            height: 100%;
        }
    `,
})
export class TaskList {
    readonly tasks = input.required<readonly Task[]>();
    readonly chosen = input<string | null>(null);

    protected leftOf(task: Task) {
        return left(task.dueAt, new Date());
    }
}
