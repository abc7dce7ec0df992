import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { Icon } from '../common';
import { WhyNot, zoomedBy } from './pages';
import { isPdf, Paper } from './paper';
import { PdfPages } from './pdf-pages';
import { PreviewChoice, Shown } from './preview-choice';

/** The text that is put into it and, for a PDF, a switch to its pages. When they cannot be shown it says why, and the text stays. */
@Component({
    selector: 'rm-paper-preview',
    imports: [Icon, NgTemplateOutlet, PdfPages, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    templateUrl: './paper-preview.html',
    styleUrl: './paper-preview.scss',
})
export class PaperPreview {
    private readonly choice = inject(PreviewChoice);

    readonly paper = input.required<Paper>();

    protected readonly ways: readonly Shown[] = ['pages', 'text'];
    protected readonly smaller = { by: -1, icon: 'minus', label: 'RPT.PREVIEW.SMALLER' };
    protected readonly larger = { by: 1, icon: 'add', label: 'RPT.PREVIEW.LARGER' };
    protected readonly zoom = signal(1);
    protected readonly hasPages = computed(() => isPdf(this.paper()));
    protected readonly failure = linkedSignal<string, WhyNot | null>({ source: () => this.paper().id, computation: () => null });
    protected readonly shown = computed<Shown>(() => (this.hasPages() && !this.failure() ? this.choice.shown() : 'text'));

    protected show(way: Shown): void {
        this.failure.set(null);
        this.choice.shown.set(way);
    }

    protected step(by: number): void {
        this.zoom.update((zoom) => zoomedBy(zoom, by));
    }

    protected atEnd(by: number): boolean {
        return zoomedBy(this.zoom(), by) === this.zoom();
    }
}
