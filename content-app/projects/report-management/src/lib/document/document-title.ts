import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { DocumentSummary } from '../api';
import { FORMATS } from '../common';

/** A document in two lines: what and which number, then about what. */
@Component({
    selector: 'rm-document-title',
    imports: [FORMATS, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        @if (document(); as shown) {
            <span class="which">
                <strong>{{ shown.type ? (shown.type | rmCapital) : ('RPT.COMMON.KIND.' + shown.kind | translate) }}</strong>
                <span class="rm-number">{{ shown.number || ('RPT.COMMON.NO_NUMBER' | translate) }}</span>
                @if (shown.secrecy) {
                    <span class="rm-chip bad">{{ shown.secrecy }}</span>
                }
                @if (shown.urgency) {
                    <span class="rm-chip warn">{{ shown.urgency }}</span>
                }
            </span>
            <span class="about">{{ shown.subject || ('RPT.COMMON.UNKNOWN' | translate) }}</span>
        } @else {
            <span class="rm-muted">{{ 'RPT.DOCUMENT.HIDDEN' | translate }}</span>
        }
    `,
    styles: `
        :host {
            display: grid;
            gap: 1px;
        }

        .which {
            display: flex;
            flex-wrap: wrap;
            gap: 2px 8px;
        }

        .about {
            display: -webkit-box;
            overflow: hidden;
            -webkit-box-orient: vertical;
            -webkit-line-clamp: 2;
        }
    `,
})
export class DocumentTitle {
    /** Null when the person may not see it. */
    readonly document = input.required<DocumentSummary | null>();
}
