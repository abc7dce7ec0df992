import { ScrollingModule } from '@angular/cdk/scrolling';
import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslatePipe } from '@ngx-translate/core';
import { Empty, hasWords } from '../common';

export interface PlainColumn<T> {
    /** Key of its heading. */
    readonly label: string;
    /** A track of a CSS grid. */
    readonly width: string;
    readonly text: (row: T) => string;
}

/** Rows of words with a box to find some of them; only those in sight are drawn. */
@Component({
    selector: 'rm-plain-table',
    imports: [Empty, FormsModule, ScrollingModule, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <div class="rm-row">
            <input type="search" class="rm-input" [(ngModel)]="typed" [placeholder]="'RPT.SETTINGS.FIND' | translate" [attr.aria-label]="'RPT.SETTINGS.FIND' | translate" />
            <span class="rm-muted rm-small" role="status">{{ 'RPT.SETTINGS.SHOWN' | translate: { shown: found().length, all: rows().length } }}</span>
            <ng-content />
        </div>
        @if (found().length) {
            <div class="rm-card rm-lines" role="table" [attr.aria-label]="label() | translate" [attr.aria-rowcount]="found().length + 1">
                <div role="rowgroup">
                    <div class="line head" role="row" [style.grid-template-columns]="tracks()">
                        @for (column of columns(); track column.label) {
                            <span role="columnheader">{{ column.label | translate }}</span>
                        }
                    </div>
                </div>
                <cdk-virtual-scroll-viewport role="rowgroup" itemSize="34" tabindex="0" [attr.aria-label]="label() | translate">
                    <div *cdkVirtualFor="let row of found(); let index = index" class="line" role="row" [attr.aria-rowindex]="index + 2" [style.grid-template-columns]="tracks()">
                        @for (column of columns(); track column.label) {
                            <span role="cell" [title]="column.text(row)">
                                @if ($first && choose(); as wording) {
                                    <button type="button" [attr.aria-label]="wording | translate: { row: column.text(row) }" (click)="chosen.emit(row)">{{ column.text(row) }}</button>
                                } @else {
                                    {{ column.text(row) }}
                                }
                            </span>
                        }
                    </div>
                </cdk-virtual-scroll-viewport>
            </div>
        } @else {
            <rm-empty icon="search" text="RPT.SETTINGS.NONE_FOUND" />
        }
    `,
    styles: `
        :host {
            display: flex;
            flex: 1;
            flex-direction: column;
            gap: 8px;
            min-height: 0;
        }

        input {
            width: 280px;
        }

        button {
            padding: 4px 0;
            border: 0;
            background: none;
            color: var(--rm-accent);
            font: inherit;
            text-align: start;
            text-decoration: underline;
            cursor: pointer;
        }
    `,
})
export class PlainTable<T> {
    readonly rows = input.required<readonly T[]>();
    readonly columns = input.required<readonly PlainColumn<T>[]>();
    /** Key of the name of the table. */
    readonly label = input.required<string>();

    /** Key of what pressing a row does, with its first cell as {{row}}; null when rows are only read. */
    readonly choose = input<string | null>(null);
    readonly chosen = output<T>();

    protected readonly typed = signal('');
    protected readonly tracks = computed(() =>
        this.columns()
            .map(({ width }) => width)
            .join(' '),
    );
    protected readonly found = computed(() =>
        this.rows().filter((row) =>
            hasWords(
                this.columns()
                    .map(({ text }) => text(row))
                    .join(' '),
                this.typed(),
            ),
        ),
    );
}
