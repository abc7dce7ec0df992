import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { ApiError } from '../api';
import { Icon } from './icon';

/** Says in place what happened and what to do, and offers to try again. */
@Component({
    selector: 'rm-problem',
    imports: [Icon, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        @if (error(); as wrong) {
            <div class="box" role="alert">
                <rm-icon name="warning" />
                <div>
                    <strong>{{ wrong.summary || (wrong.happened | translate) }}</strong>
                    <p>{{ wrong.advice | translate }}</p>
                    @for (detail of wrong.details; track $index) {
                        <p>{{ detail }}</p>
                    }
                </div>
                <button type="button" class="rm-button" (click)="retry.emit()">
                    <rm-icon name="refresh" />{{ 'RPT.COMMON.RETRY' | translate }}
                </button>
            </div>
        }
    `,
    styles: `
        :host {
            display: contents;
        }

        .box {
            display: flex;
            align-items: flex-start;
            gap: 10px;
            padding: 10px 12px;
            border-radius: var(--rm-radius);
            background: var(--rm-bad-soft);
        }

        rm-icon,
        strong {
            color: var(--rm-bad);
        }

        p {
            margin: 2px 0 0;
        }

        div > div {
            flex: 1;
        }
    `,
})
export class Problem {
    readonly failure = input<unknown>(null);
    readonly retry = output<void>();
    protected readonly error = computed(() => (this.failure() instanceof ApiError ? (this.failure() as ApiError) : null));
}
