import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { Extraction, StoredDocument } from '../api';
import { Empty, Loaded, Problem } from '../common';
import { allPlaces } from './marks';
import { StoredTexts } from './stored-texts';
import { TextPreview } from './text-preview';

/** The text of a stored document; with what was read marked, where that is of use. */
@Component({
    selector: 'rm-document-preview',
    imports: [Empty, Problem, TextPreview],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        @if (extraction.error()) {
            <rm-problem [failure]="extraction.error()" (retry)="load()" />
        } @else if (extraction.busy()) {
            <rm-empty icon="file" text="RPT.FILE.IS_READ" />
        } @else if (extraction.value(); as read) {
            <rm-text-preview [text]="read.text ?? ''" [places]="places()" [active]="active()" />
        }
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
    private readonly texts = inject(StoredTexts);

    readonly document = input.required<StoredDocument>();
    readonly marked = input(false);
    readonly active = input<string | null>(null);

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
