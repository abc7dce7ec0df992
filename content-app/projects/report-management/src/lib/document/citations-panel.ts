import { ChangeDetectionStrategy, Component, computed, effect, ElementRef, inject, input, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { CitedDocument, DocumentsApi, Page, StoredDocument } from '../api';
import { Chart } from '../chart';
import { Empty, FORMATS, Loaded, Problem, ScreenLinkPipe, SCREENS_AT } from '../common';
import { Colours, graphOption, nodesOf } from './citation-graph';

interface Citations {
    cited: Page<CitedDocument>;
    citing: Page<StoredDocument>;
}

/** What a document rests on and what rests on it, drawn and as lists. */
@Component({
    selector: 'rm-citations-panel',
    imports: [Chart, Empty, FORMATS, Problem, RouterLink, TranslatePipe, ScreenLinkPipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    templateUrl: './citations-panel.html',
    styleUrl: './citations-panel.scss',
})
export class CitationsPanel {
    private readonly documents = inject(DocumentsApi);
    private readonly router = inject(Router);
    private readonly screens = inject(SCREENS_AT);
    private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);

    readonly document = input.required<StoredDocument>();
    protected readonly citations = new Loaded<Citations>();
    protected readonly option = computed(() => {
        const { cited, citing } = this.citations.value() ?? { cited: null, citing: null };
        return cited && citing ? graphOption(nodesOf(this.document(), cited.items, citing.items), this.colours()) : null;
    });
    protected readonly any = computed(() => {
        const found = this.citations.value();
        return found !== null && found.cited.items.length + found.citing.items.length > 0;
    });

    constructor() {
        effect(() => {
            this.document();
            untracked(() => this.load());
        });
    }

    protected load(): void {
        const { id } = this.document();
        void this.citations.load(async () => {
            const [cited, citing] = await Promise.all([this.documents.citations(id), this.documents.citedBy(id, { maxItems: 1000 })]);
            return { cited, citing };
        });
    }

    protected open(node: unknown): void {
        const id = (node as { document?: string | null } | null)?.document;
        if (id && id !== this.document().id) {
            void this.router.navigate([`${this.screens}documents`, id]);
        }
    }

    /** The canvas knows no style sheets: the colours are taken from the page as it is now. */
    private colours(): Colours {
        const probe = document.createElement('span');
        this.element.nativeElement.append(probe);
        const resolved = (name: string) => {
            probe.style.color = `var(--rm-${name})`;
            return getComputedStyle(probe).color;
        };
        const colours = { text: resolved('text'), ground: resolved('surface'), line: resolved('muted'), stored: resolved('good'), absent: resolved('line-strong'), self: resolved('accent') };
        probe.remove();
        return colours;
    }
}
