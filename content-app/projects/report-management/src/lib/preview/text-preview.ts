import { afterRenderEffect, ChangeDetectionStrategy, Component, computed, ElementRef, inject, input, output } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { Place } from '../api';
import { stretches } from './marks';

/** The text of a document; what was read is marked, and the place of the active field is brought into view. */
@Component({
    selector: 'rm-text-preview',
    imports: [TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <div class="paper" tabindex="0" role="region" [attr.aria-label]="'RPT.DOCUMENT.PREVIEW' | translate">
            @for (part of parts(); track $index) {
                @if (part.fields.length) {
                    <mark [class.active]="part.fields.includes(active() ?? '')" (click)="pick.emit(part.fields[0]!)">{{ part.text }}</mark>
                } @else {
                    <span>{{ part.text }}</span>
                }
            }
        </div>
    `,
    styles: `
        :host {
            display: block;
            height: 100%;
            min-height: 0;
            overflow: hidden;
        }

        .paper {
            height: 100%;
            padding: 20px 26px;
            overflow: auto;
            white-space: pre-wrap;
            overflow-wrap: anywhere;
            line-height: 1.65;
        }

        mark {
            border-radius: 2px;
            background: var(--rm-mark);
            color: inherit;
            cursor: pointer;
        }

        mark.active {
            background: var(--rm-mark-strong);
            outline: 2px solid var(--rm-warn);
        }
    `,
})
export class TextPreview {
    private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);

    readonly text = input.required<string>();
    readonly places = input<Readonly<Record<string, Place>>>({});
    /** Name of the field whose place is shown. */
    readonly active = input<string | null>(null);
    /** A marked stretch was chosen: the name of its field. */
    readonly pick = output<string>();

    protected readonly parts = computed(() => stretches(this.text(), this.places()));

    constructor() {
        afterRenderEffect(() => {
            if (this.active() && this.parts()) {
                this.element.nativeElement.querySelector('mark.active')?.scrollIntoView({ block: 'nearest' });
            }
        });
    }
}
