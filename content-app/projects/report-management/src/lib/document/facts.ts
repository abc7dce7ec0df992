import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { StoredDocument } from '../api';
import { FORMATS } from '../common';

/** Everything that is known of a document. */
@Component({
    selector: 'rm-document-facts',
    imports: [FORMATS, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        @let shown = document();
        <dl class="rm-facts">
            <dt>{{ 'RPT.COMMON.FIELD.number' | translate }}</dt>
            <dd>{{ shown.number || shown.symbol || ('RPT.COMMON.NO_NUMBER' | translate) }}</dd>
            <dt>{{ 'RPT.COMMON.FIELD.date' | translate }}</dt>
            <dd>{{ (shown.date ?? shown.datePartial | rmDay) || ('RPT.COMMON.UNKNOWN' | translate) }}</dd>
            <dt>{{ 'RPT.COMMON.FIELD.issuingBody' | translate }}</dt>
            <dd>{{ shown.issuingBody || ('RPT.COMMON.UNKNOWN' | translate) }}</dd>
            <dt>{{ 'RPT.COMMON.FIELD.subject' | translate }}</dt>
            <dd>{{ shown.subject || ('RPT.COMMON.UNKNOWN' | translate) }}</dd>
            <dt>{{ 'RPT.COMMON.FIELD.signatory' | translate }}</dt>
            <dd>{{ shown.signatory?.authority }} {{ shown.signatory?.position }} {{ shown.signatory?.name || ('RPT.COMMON.UNKNOWN' | translate) }}</dd>
            @if (shown.secrecy || shown.urgency) {
                <dt>{{ 'RPT.COMMON.FIELD.urgency' | translate }}</dt>
                <dd>{{ shown.urgency }} {{ shown.secrecy }}</dd>
            }
            @if (shown.period; as period) {
                <dt>{{ 'RPT.COMMON.FIELD.period' | translate }}</dt>
                <dd>{{ period.from | rmDay }} – {{ period.to | rmDay }}</dd>
            }
            @if (shown.parent) {
                <dt>{{ 'RPT.COMMON.FIELD.parent' | translate }}</dt>
                <dd>{{ shown.parent }}</dd>
            }
            <dt>{{ 'RPT.COMMON.FIELD.recipients' | translate }}</dt>
            <dd>
                @for (recipient of shown.recipients; track $index) {
                    <div>{{ recipient.text }}</div>
                } @empty {
                    {{ 'RPT.COMMON.NONE' | translate }}
                }
            </dd>
            @if (shown.deadlines.length) {
                <dt>{{ 'RPT.COMMON.FIELD.deadlines' | translate }}</dt>
                <dd>
                    @for (deadline of shown.deadlines; track $index) {
                        <div>
                            <strong>{{ deadline.date | rmDay }}</strong>&ngsp;<span class="rm-muted rm-small">{{ deadline.text }}</span>
                        </div>
                    }
                </dd>
            }
            <dt>{{ 'RPT.DOCUMENT.FILE' | translate }}</dt>
            <dd>{{ shown.content.name }}&ngsp;<span class="rm-muted">({{ shown.content.size | rmSize }})</span></dd>
            <dt>{{ 'RPT.DOCUMENT.FILED_BY' | translate }}</dt>
            <dd>{{ shown.createdBy | rmPerson }} · {{ shown.createdAt | rmTime }}</dd>
        </dl>
    `,
    styles: `
        :host {
            display: block;
            padding: 12px 16px;
        }
    `,
})
export class DocumentFacts {
    readonly document = input.required<StoredDocument>();
}
