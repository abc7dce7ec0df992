import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { Status } from '../api';
import { trail } from './actions';

/** The stations of a document, with where it is now. */
@Component({
    selector: 'rm-status-trail',
    imports: [TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <ol [attr.aria-label]="'RPT.DOCUMENT.TRAIL' | translate">
            @for (station of stations(); track station.status) {
                <li [class]="station.state" [attr.aria-current]="station.state === 'now' ? 'step' : null">{{ 'RPT.COMMON.STATUS.' + station.status | translate }}</li>
            }
        </ol>
    `,
    styles: `
        ol {
            display: flex;
            flex-wrap: wrap;
            gap: 4px 22px;
            margin: 0;
            padding: 0;
            list-style: none;
            font-size: var(--rm-small);
        }

        li {
            position: relative;
            color: var(--rm-muted);

            &:not(:last-child)::after {
                position: absolute;
                right: -15px;
                content: '›';
            }
        }

        .past {
            color: var(--rm-good);
        }

        .now {
            color: var(--rm-text);
            font-weight: 600;
            text-decoration: underline;
            text-underline-offset: 4px;
        }
    `,
})
export class StatusTrail {
    readonly status = input.required<Status>();
    protected readonly stations = computed(() => trail(this.status()));
}
