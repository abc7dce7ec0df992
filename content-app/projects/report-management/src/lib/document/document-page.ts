import { ChangeDetectionStrategy, Component, computed, effect, ElementRef, inject, input, signal, untracked, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { DocumentsApi, StoredDocument } from '../api';
import { Desk, download, FORMATS, Icon, IconName, Loaded, Notices, Problem, StatusChip } from '../common';
import { DocumentPreview } from '../preview';
import { Action, actionsFor, isUnfinished } from './actions';
import { CitationsPanel } from './citations-panel';
import { DocumentActions } from './document-actions';
import { EditPanel } from './edit-panel';
import { DocumentFacts } from './facts';
import { HistoryPanel } from './history-panel';
import { RecipientsPanel } from './recipients-panel';
import { StatusTrail } from './status-trail';

const TABS = ['facts', 'recipients', 'citations', 'history'] as const;
type Tab = (typeof TABS)[number];

const ICONS: Record<Action, IconName> = {
    edit: 'edit',
    submit: 'send',
    withdraw: 'undo',
    replace: 'upload',
    archive: 'archive',
    recall: 'undo',
    discard: 'trash',
};

/** One document: its text, what is known of it, where it stands, and what can be done. */
@Component({
    selector: 'rm-document-page',
    imports: [CitationsPanel, DocumentFacts, DocumentPreview, EditPanel, FORMATS, HistoryPanel, Icon, Problem, RecipientsPanel, StatusChip, StatusTrail, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    templateUrl: './document-page.html',
    styleUrl: './document-page.scss',
})
export class DocumentPage {
    private readonly documents = inject(DocumentsApi);
    private readonly does = inject(DocumentActions);
    private readonly desk = inject(Desk);
    private readonly notices = inject(Notices);
    private readonly router = inject(Router);
    private readonly picker = viewChild<ElementRef<HTMLInputElement>>('picker');

    /** From the address. */
    readonly id = input.required<string>();

    protected readonly tabs = TABS;
    protected readonly icons = ICONS;
    protected readonly unfinished = isUnfinished;
    protected readonly document = new Loaded<StoredDocument>();
    protected readonly tab = signal<Tab>('facts');
    protected readonly editing = signal(false);
    protected readonly active = signal<string | null>(null);
    protected readonly actions = computed(() => {
        const shown = this.document.value();
        return shown ? actionsFor(shown, this.desk.roles()) : [];
    });

    constructor() {
        effect(() => {
            this.id();
            untracked(() => void this.load());
        });
    }

    protected load(): Promise<void> {
        this.editing.set(false);
        this.active.set(null);
        return this.document.load(() => this.documents.get(this.id()));
    }

    protected async act(action: Action, document: StoredDocument): Promise<void> {
        if (action === 'edit') {
            this.tab.set('facts');
            this.editing.set(true);
        } else if (action === 'replace') {
            this.picker()?.nativeElement.click();
        } else if (action === 'discard') {
            await this.attempt(action, () => this.discard(document));
        } else {
            await this.attempt(action, () => this.does.perform(action, document));
        }
    }

    protected async replaceBy(input: HTMLInputElement, document: StoredDocument): Promise<void> {
        const [file] = input.files ?? [];
        input.value = '';
        if (file) {
            await this.attempt('replace', () => this.does.replace(document, file));
        }
    }

    protected edited(stored: StoredDocument | null): void {
        this.editing.set(false);
        this.active.set(null);
        if (stored) {
            this.document.set(stored);
            this.notices.done('RPT.DOCUMENT.DONE.edit');
        }
    }

    protected async fetch(document: StoredDocument): Promise<void> {
        try {
            download(await this.documents.content(document.id), document.content.name);
        } catch (error) {
            this.notices.problem(error);
        }
    }

    /** Left and right go from tab to tab, as readers of tabs expect. */
    protected stepTab(event: Event, by: number): void {
        const next = TABS[(TABS.indexOf(this.tab()) + by + TABS.length) % TABS.length]!;
        this.tab.set(next);
        (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`#tab-${next}`)?.focus();
    }

    private async discard(document: StoredDocument): Promise<null> {
        await this.does.discard(document);
        this.notices.done('RPT.DOCUMENT.DONE.discard');
        await this.router.navigateByUrl('/search');
        return null;
    }

    private async attempt(action: Action, perform: () => Promise<StoredDocument | null>): Promise<void> {
        try {
            const stored = await perform();
            if (stored) {
                this.document.set(stored);
                this.notices.done(`RPT.DOCUMENT.DONE.${action}`);
            }
        } catch (error) {
            this.notices.problem(error);
        }
    }
}
