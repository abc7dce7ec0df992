import { afterNextRender, ChangeDetectionStrategy, Component, computed, DestroyRef, effect, ElementRef, inject, input, signal, untracked, viewChild } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { Pages, Size } from './pages';

/** Pixels drawn for one of the layout, at least; a plain screen gets them made smaller: the bar of a Đ is thinner than its pixels. */
const FINENESS = 2;

/** A page of an open file. It is drawn when it comes near the eye, and its memory is given back when it leaves. */
@Component({
    selector: 'rm-pdf-page',
    imports: [TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <div class="sheet" [style.width.px]="width()" [style.aspect-ratio]="size().width / size().height">
            <canvas #canvas role="img" width="0" height="0" [attr.aria-label]="'RPT.PREVIEW.PAGE' | translate: { number: number(), count: pages().count }"></canvas>
            @if (broken()) {
                <p>{{ 'RPT.PREVIEW.BROKEN_PAGE' | translate }}</p>
            }
        </div>
        <div class="rm-muted rm-small" aria-hidden="true">{{ number() }}/{{ pages().count }}</div>
    `,
    styles: `
        :host {
            display: block;
            width: max-content;
            margin: 0 auto;
            text-align: center;
        }

        .sheet {
            position: relative;
            border: 1px solid var(--rm-line);
            background: white;
        }

        canvas {
            display: block;
            width: 100%;
            height: 100%;
        }

        p {
            position: absolute;
            inset: 0 0 auto;
            margin: 24px;
            color: black;
        }
    `,
})
export class PdfPage {
    private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
    private readonly canvas = viewChild.required<ElementRef<HTMLCanvasElement>>('canvas');
    private readonly near = signal(false);
    private readonly known = signal<Size | null>(null);

    readonly pages = input.required<Pages>();
    /** From 1. */
    readonly number = input.required<number>();
    /** In pixels of the screen's layout. */
    readonly width = input.required<number>();

    protected readonly broken = signal(false);
    protected readonly size = computed(() => this.known() ?? this.pages().usual);

    constructor() {
        const gone = inject(DestroyRef);
        afterNextRender(() => gone.onDestroy(this.watch()));
        effect((onCleanup) => {
            const [pages, number, width] = [this.pages(), this.number(), this.width()];
            if (this.near()) {
                const visit = new AbortController();
                onCleanup(() => visit.abort());
                untracked(() => void this.draw(pages, number, width, visit.signal));
            }
        });
    }

    /** Follows whether the page is in sight, or less than a screen away from it. */
    private watch(): () => void {
        const host = this.element.nativeElement;
        const observer = new IntersectionObserver((entries) => this.come(entries.at(-1)!.isIntersecting), { root: host.parentElement, rootMargin: '100%' });
        observer.observe(host);
        return () => observer.disconnect();
    }

    private come(near: boolean): void {
        this.near.set(near);
        if (!near) {
            this.clear();
        }
    }

    private async draw(pages: Pages, number: number, width: number, signal: AbortSignal): Promise<void> {
        this.broken.set(false);
        try {
            const { size, canvas } = await pages.draw(number, width * Math.max(FINENESS, devicePixelRatio), signal);
            if (!signal.aborted) {
                this.known.set(size);
                this.paint(canvas, width * devicePixelRatio);
            }
        } catch {
            this.broken.set(!signal.aborted);
        }
    }

    /** What was drawn takes the place of what was seen at once, so that nothing flickers. */
    private paint(drawn: HTMLCanvasElement, width: number): void {
        const shown = this.canvas().nativeElement;
        shown.width = Math.min(drawn.width, Math.round(width));
        shown.height = Math.round((drawn.height * shown.width) / drawn.width);
        const context = shown.getContext('2d');
        if (context) {
            context.imageSmoothingQuality = 'high';
            context.drawImage(drawn, 0, 0, shown.width, shown.height);
        }
        drawn.width = 0;
    }

    private clear(): void {
        this.canvas().nativeElement.width = 0;
    }
}
