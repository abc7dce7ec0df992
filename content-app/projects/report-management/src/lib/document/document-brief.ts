import { ChangeDetectionStrategy, Component, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { DocumentsApi, StoredDocument } from '../api';
import { FORMATS, Icon, Loaded, Problem, ScreenLinkPipe, StatusChip } from '../common';
import { DocumentPreview } from '../preview';

/** A stored document at the side of a list: the main facts and its text. */
@Component({
    selector: 'rm-document-brief',
    imports: [DocumentPreview, FORMATS, Icon, Problem, RouterLink, StatusChip, TranslatePipe, ScreenLinkPipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <rm-problem [failure]="document.error()" (retry)="load()" />
        @if (document.value(); as shown) {
            <header>
                <h2>{{ shown.type | rmCapital }} {{ shown.number }}</h2>
                <rm-status [status]="shown.status" />
                <a class="rm-button quiet rm-spread" [routerLink]="'documents' | rmScreen: shown.id"><rm-icon name="file" />{{ 'RPT.DOCUMENT.OPEN' | translate }}</a>
            </header>
            <p class="about">{{ shown.subject }}</p>
            <p class="rm-muted rm-small">
                {{ shown.issuingBody }} · {{ shown.date || shown.datePartial | rmDay }} · {{ shown.signatory?.position }} {{ shown.signatory?.name }}
            </p>
            @if (shown.recallReason) {
                <p class="recalled">{{ 'RPT.DOCUMENT.RECALLED' | translate }} {{ shown.recallReason }}</p>
            }
            <rm-document-preview [document]="shown" />
        }
    `,
    styles: `
        :host {
            display: flex;
            flex: 1;
            flex-direction: column;
            min-height: 0;
        }

        header {
            display: flex;
            flex-wrap: wrap;
            align-items: center;
            gap: 4px 10px;
            padding: 10px 16px 0;
        }

        h2 {
            margin: 0;
            font-size: 1.05rem;
        }

        p {
            margin: 0;
            padding: 2px 16px;
        }

        .recalled {
            color: var(--rm-bad);
        }

        rm-document-preview {
            flex: 1;
            margin-top: 8px;
            border-top: 1px solid var(--rm-line);
        }
    `,
})
export class DocumentBrief {
    private readonly documents = inject(DocumentsApi);

    readonly documentId = input.required<string>();
    protected readonly document = new Loaded<StoredDocument>();

    constructor() {
        effect(() => {
            this.documentId();
            untracked(() => this.load());
        });
    }

    protected load(): void {
        void this.document.load(() => this.documents.get(this.documentId()));
    }
}
