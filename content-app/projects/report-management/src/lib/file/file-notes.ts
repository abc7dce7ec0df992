import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { FORMATS, Icon, ScreenLinkPipe, StatusChip } from '../common';
import { QueueItem } from './queue-item';

/** What the server remarked about a file, and stored documents that may be the same. */
@Component({
    selector: 'rm-file-notes',
    imports: [FORMATS, Icon, RouterLink, StatusChip, TranslatePipe, ScreenLinkPipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        @if (findings().length) {
            <ul class="findings">
                @for (finding of findings(); track $index) {
                    <li>{{ finding.text }}</li>
                }
            </ul>
        }
        @if (same().length) {
            <div class="same" role="note">
                <strong><rm-icon name="warning" />{{ 'RPT.FILE.SAME' | translate }}</strong>
                @for (document of same(); track document.id) {
                    <a [routerLink]="'documents' | rmScreen: document.id">
                        {{ document.type | rmCapital }} {{ document.number || ('RPT.COMMON.NO_NUMBER' | translate) }} · {{ document.date | rmDay }}
                    </a>
                    <span>{{ document.issuingBody }} <rm-status [status]="document.status" /></span>
                }
            </div>
        }
    `,
    styles: `
        .findings,
        .same {
            margin: 0 0 10px;
            padding: 8px 12px;
            border-radius: var(--rm-radius);
            background: var(--rm-warn-soft);
            font-size: var(--rm-small);
        }

        .findings {
            padding-inline-start: 26px;
        }

        .same {
            display: grid;
            gap: 3px;

            strong {
                display: flex;
                gap: 6px;
                color: var(--rm-warn);
            }
        }
    `,
})
export class FileNotes {
    readonly item = input.required<QueueItem>();

    protected readonly findings = computed(() => this.item().filed?.findings ?? this.item().extraction?.findings ?? []);
    protected readonly same = computed(() => this.item().filed?.duplicates ?? this.item().likely);
}
