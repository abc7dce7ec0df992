import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { Extraction, StoredDocument } from '../api';
import { Empty, Loaded, Problem } from '../common';
import { allPlaces } from './marks';
import { samePaper, storedPaper } from './paper';
import { PaperPreview } from './paper-preview';
import { StoredFiles } from './stored-files';
import { StoredTexts } from './stored-texts';
import { TextPreview } from './text-preview';

/** A stored document: its text, with what was read marked, where that is of use, and its pages, where it has any. */
@Component({
    selector: 'rm-document-preview',
    imports: [Empty, PaperPreview, Problem, TextPreview],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <rm-paper-preview [paper]="paper()">
            @if (extraction.error()) {
                <rm-problem [failure]="extraction.error()" (retry)="load()" />
            } @else if (extraction.busy()) {
                <rm-empty icon="file" text="RPT.FILE.IS_READ" />
            } @else if (extraction.value(); as read) {
                <rm-text-preview [text]="read.text ?? ''" [places]="places()" [active]="active()" />
            }
        </rm-paper-preview>
    `,
    styles: `
        :host {
            display: block;
            min-height: 0;
            overflow: hidden;
        }
    `,
})
export class DocumentPreview {
    private readonly files = inject(StoredFiles);
    private readonly texts = inject(StoredTexts);

    readonly document = input.required<StoredDocument>();
    readonly marked = input(false);
    readonly active = input<string | null>(null);

    protected readonly paper = computed(
        () => {
            const shown = this.document();
            return storedPaper(shown, () => this.files.of(shown));
        },
        { equal: samePaper },
    );
    protected readonly extraction = new Loaded<Extraction>();
    protected readonly places = computed(() => {
        const read = this.extraction.value();
        return read && this.marked() ? allPlaces(read.text ?? '', read.places ?? {}, read.citations.map(({ raw }) => raw)) : {};
    });

    constructor() {
        effect(() => {
            this.document();
            untracked(() => this.load());
        });
    }

    protected load(): void {
        void this.extraction.load(() => this.texts.of(this.document()));
    }
}
