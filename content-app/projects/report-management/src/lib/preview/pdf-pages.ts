import { DOCUMENT } from '@angular/common';
import { afterNextRender, ChangeDetectionStrategy, Component, computed, DestroyRef, effect, ElementRef, inject, input, output, signal, untracked, viewChild } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { Empty } from '../common';
import { MOST_PAGES, pageNumbers, Pages, WhyNot, whyNot } from './pages';
import { Paper } from './paper';
import { PdfPage } from './pdf-page';

/** Room left and right of a page. */
const MARGIN = 20;

/** The pages of a PDF as they would be printed, one below the other. What they say can be read in the text beside it. */
@Component({
    selector: 'rm-pdf-pages',
    imports: [Empty, PdfPage, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <div #desk class="desk" tabindex="0" role="region" [attr.aria-label]="'RPT.PREVIEW.PAGES_OF' | translate: { name: paper().name }" [attr.aria-busy]="!shown()">
            @if (shown(); as pages) {
                @for (number of numbers(); track number) {
                    <rm-pdf-page [pages]="pages" [number]="number" [width]="width()" />
                }
                @if (pages.count > most) {
                    <p>{{ 'RPT.PREVIEW.FIRST_PAGES' | translate: { most, count: pages.count } }}</p>
                }
            } @else {
                <rm-empty icon="file" text="RPT.PREVIEW.OPENING" />
            }
        </div>
    `,
    styles: `
        :host {
            display: block;
            min-height: 0;
        }

        .desk {
            height: 100%;
            padding: 12px 0;
            overflow: auto;
            scrollbar-gutter: stable;
            background: var(--rm-sunken);
        }

        p {
            text-align: center;
        }
    `,
})
export class PdfPages {
    private readonly base = inject(DOCUMENT).baseURI;
    private readonly desk = viewChild.required<ElementRef<HTMLElement>>('desk');
    private readonly room = signal(0);
    private readonly opened = signal<Pages | null>(null);

    readonly paper = input.required<Paper>();
    /** 1 is as wide as the room there is. */
    readonly zoom = input.required<number>();
    readonly failed = output<WhyNot>();

    protected readonly most = MOST_PAGES;
    protected readonly width = computed(() => Math.floor(this.room() * this.zoom()));
    /** Not before the room is known: pages without a size would all be in sight. */
    protected readonly shown = computed(() => (this.width() ? this.opened() : null));
    protected readonly numbers = computed(() => pageNumbers(this.shown()?.count ?? 0));

    constructor() {
        const gone = inject(DestroyRef);
        afterNextRender(() => gone.onDestroy(this.measure()));
        effect((onCleanup) => {
            const paper = this.paper();
            const visit = new AbortController();
            onCleanup(() => visit.abort());
            untracked(() => void this.open(paper, visit.signal));
        });
    }

    private measure(): () => void {
        const desk = this.desk().nativeElement;
        const observer = new ResizeObserver(() => this.room.set(Math.max(0, desk.clientWidth - MARGIN)));
        observer.observe(desk);
        return () => observer.disconnect();
    }

    private async open(paper: Paper, signal: AbortSignal): Promise<void> {
        this.opened.set(null);
        try {
            const [{ openPages }, file] = await Promise.all([import('./pdf-engine'), paper.bytes()]);
            const pages = await openPages(await file.arrayBuffer(), this.base, signal);
            if (!signal.aborted) {
                this.opened.set(pages);
            }
        } catch (error) {
            if (!signal.aborted) {
                this.failed.emit(whyNot(error));
            }
        }
    }
}
