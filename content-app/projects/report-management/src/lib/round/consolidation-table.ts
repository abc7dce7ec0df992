import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { FormHeader } from '../annex/form-header';
import { isNumeric, textOf } from '../annex/sheet';
import { AnnexForm, Consolidation, FormRow } from '../api';

export interface CellPick {
    readonly row: string;
    readonly column: string;
}

interface Line {
    readonly row: FormRow;
    /** Name of the unit whose own line it is; null for a total. */
    readonly unit: string | null;
    readonly cells: readonly { readonly column: string; readonly text: string; readonly numeric: boolean; readonly leads: boolean }[];
}

const AT_FIRST = 300;

/** A consolidated form. Every figure is a button that leads to the units it was added up from. */
@Component({
    selector: 'rm-consolidation-table',
    imports: [FormHeader, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <table class="rm-sheet">
            <caption>{{ form().title }}</caption>
            <thead rmFormHeader [form]="form()"></thead>
            <tbody>
                @for (line of lines(); track $index) {
                    <tr [class.bold]="line.row.bold" [class.heading]="line.row.kind === 'heading'">
                        @for (cell of line.cells; track cell.column; let first = $first) {
                            @if (cell.leads) {
                                <td class="numeric lead" [class.chosen]="line.row.id === row() && cell.column === column()">
                                    <button
                                        type="button"
                                        [attr.aria-pressed]="line.row.id === row() && cell.column === column()"
                                        (click)="picked.emit({ row: line.row.id, column: cell.column })"
                                    >
                                        {{ cell.text }}
                                    </button>
                                </td>
                            } @else {
                                <td [class.numeric]="cell.numeric">
                                    @if (line.unit && first) {
                                        <span class="rm-muted rm-small">{{ line.unit }}</span>
                                    }
                                    {{ cell.text }}
                                </td>
                            }
                        }
                    </tr>
                }
            </tbody>
        </table>
        @if (all().length > shown()) {
            <button type="button" class="rm-button quiet" (click)="shown.set(shown() + 1000)">
                {{ 'RPT.ROUND.MORE_LINES' | translate: { shown: shown(), all: all().length } }}
            </button>
        }
        @for (note of form().notes; track $index) {
            <p class="rm-small rm-muted">{{ note }}</p>
        }
    `,
    styles: `
        :host {
            display: block;
            min-height: 0;
            padding: 10px;
            overflow: auto;
        }

        td.lead {
            padding: 0;
        }

        .lead button {
            width: 100%;
            min-height: 26px;
            padding: 3px 6px;
            border: 0;
            background: none;
            color: var(--rm-accent);
            font-variant-numeric: tabular-nums;
            text-align: end;
            cursor: pointer;

            &:hover {
                background: var(--rm-accent-soft);
                text-decoration: underline;
            }
        }

        .chosen button {
            background: var(--rm-accent);
            color: var(--rm-on-accent);
        }
    `,
    host: { tabindex: '0', role: 'region', '[attr.aria-label]': 'form().title' },
})
export class ConsolidationTable {
    readonly form = input.required<AnnexForm>();
    readonly consolidation = input.required<Consolidation>();
    readonly row = input<string>();
    readonly column = input<string>();
    readonly picked = output<CellPick>();

    protected readonly shown = signal(AT_FIRST);
    protected readonly all = computed(() => {
        const rows = new Map(this.form().rows.map((row) => [row.id, row]));
        return this.consolidation().rows.flatMap(({ row, unitName, cells }): Line[] => {
            const known = rows.get(row);
            return known ? [{ row: known, unit: unitName, cells: this.cells(known, unitName, cells) }] : [];
        });
    });
    protected readonly lines = computed(() => this.all().slice(0, this.shown()));

    private cells(row: FormRow, unit: string | null, values: readonly (string | null)[]): Line['cells'] {
        return this.form().columns.map((column, index) => {
            const text = textOf(column, row, values[index] ?? null);
            const numeric = isNumeric(column);
            return { column: column.id, text, numeric, leads: numeric && unit === null && text !== '' };
        });
    }
}
