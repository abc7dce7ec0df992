import { ChangeDetectionStrategy, Component, effect, inject, input, untracked } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { DocumentsApi, HistoryEntry, Page, StoredDocument, Version } from '../api';
import { download, FORMATS, Icon, Loaded, Notices, Problem } from '../common';

/** The versions of the file, and what was done to the document, newest first. */
@Component({
    selector: 'rm-history-panel',
    imports: [FORMATS, Icon, Problem, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <rm-problem [failure]="versions.error() ?? history.error()" (retry)="load()" />
        <h2>{{ 'RPT.DOCUMENT.VERSIONS' | translate }}</h2>
        <ul>
            @for (version of versions.value()?.items; track version.number) {
                <li>
                    <button type="button" class="rm-button quiet" (click)="fetch(version)">
                        <rm-icon name="download" />{{ version.number }} · {{ version.name }}
                    </button>
                    <span class="rm-muted rm-small">{{ version.size | rmSize }} · {{ version.by | rmPerson }} · {{ version.at | rmTime }}</span>
                </li>
            }
        </ul>
        <h2>{{ 'RPT.DOCUMENT.HISTORY' | translate }}</h2>
        <ol>
            @for (entry of history.value()?.items; track $index) {
                <li>
                    <strong>{{ 'RPT.HISTORY.' + entry.action | translate }}</strong>
                    <span class="rm-muted rm-small">{{ entry.by | rmPerson }} · {{ entry.at | rmTime }}</span>
                    @if (entry.details['comment'] || entry.details['reason']; as words) {
                        <div>“{{ words }}”</div>
                    }
                </li>
            }
        </ol>
    `,
    styles: `
        :host {
            display: block;
            padding: 12px 16px;
        }

        h2 {
            margin: 0 0 6px;
            font-size: var(--rm-size);
        }

        ul,
        ol {
            display: grid;
            gap: 8px;
            margin: 0 0 18px;
            padding: 0;
            list-style: none;
        }

        li {
            display: flex;
            flex-wrap: wrap;
            align-items: baseline;
            gap: 2px 8px;

            div {
                width: 100%;
            }
        }

        ul .rm-button {
            margin-inline-start: -12px;
        }

        ol > li {
            padding-inline-start: 12px;
            border-inline-start: 2px solid var(--rm-line);
        }
    `,
})
export class HistoryPanel {
    private readonly documents = inject(DocumentsApi);
    private readonly notices = inject(Notices);

    readonly document = input.required<StoredDocument>();
    protected readonly versions = new Loaded<Page<Version>>();
    protected readonly history = new Loaded<Page<HistoryEntry>>();

    constructor() {
        effect(() => {
            this.document();
            untracked(() => this.load());
        });
    }

    protected load(): void {
        const { id } = this.document();
        void this.versions.load(() => this.documents.versions(id));
        void this.history.load(async () => {
            const page = await this.documents.history(id);
            return { ...page, items: [...page.items].reverse() };
        });
    }

    protected async fetch(version: Version): Promise<void> {
        try {
            download(await this.documents.content(this.document().id, version.number), version.name);
        } catch (error) {
            this.notices.problem(error);
        }
    }
}
