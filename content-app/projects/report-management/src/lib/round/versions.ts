import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { Submission } from '../api';
import { FORMATS, Icon, ScreenLinkPipe } from '../common';
import { SentStateChip } from './state-chips';

/** Everything a unit sent, the newest first: what was taken, what was refused and why, what was sent back. */
@Component({
    selector: 'rm-versions',
    imports: [...FORMATS, Icon, RouterLink, SentStateChip, ScreenLinkPipe, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        @for (version of versions(); track version.number) {
            <li>
                <div class="rm-row">
                    <strong>{{ 'RPT.ROUND.VERSION' | translate: { number: version.number } }}</strong>
                    <rm-sent-state [state]="version.state" />
                    <span class="rm-muted rm-small rm-spread">{{ version.receivedAt | rmTime }} · {{ version.by | rmPerson }}</span>
                </div>
                @if (version.nothing) {
                    <p>{{ 'RPT.ROUND.DECLARED_NOTHING' | translate }}</p>
                }
                @if (version.reportId || version.tables.length) {
                    <p class="rm-row">
                        @if (version.reportId) {
                            <a [routerLink]="'documents' | rmScreen: version.reportId">{{ 'RPT.ROUND.REPORT' | translate }}</a>
                        }
                        @for (table of version.tables; track table.form) {
                            <a [routerLink]="'documents' | rmScreen: table.documentId">{{ 'RPT.ROUND.FORM' | translate: { code: table.form } }}</a>
                        }
                    </p>
                }
                @for (refusal of version.refusals; track $index) {
                    <p class="refused">
                        <rm-icon name="warning" />
                        <span><strong>{{ refusal.fileName }}</strong> {{ 'RPT.ROUND.NOT_TAKEN' | translate }} {{ refusal.text }}</span>
                    </p>
                }
                @for (reason of version.reasons; track $index) {
                    <p class="back">{{ 'RPT.ROUND.SENT_BACK' | translate }} {{ reason }}</p>
                }
            </li>
        } @empty {
            <li class="rm-muted">{{ 'RPT.ROUND.NOTHING_SENT' | translate }}</li>
        }
    `,
    styles: `
        li {
            padding: 8px 12px;
            border-top: 1px solid var(--rm-line);
            list-style: none;
        }

        p {
            margin: 4px 0 0;
        }

        .refused {
            display: flex;
            gap: 6px;
            color: var(--rm-bad);
        }

        .back {
            color: var(--rm-warn);
        }
    `,
    host: { role: 'list' },
})
export class Versions {
    readonly versions = input.required<readonly Submission[]>();
}
