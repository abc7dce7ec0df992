import { afterNextRender, ChangeDetectionStrategy, Component, computed, ElementRef, inject, input, linkedSignal, output, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslatePipe } from '@ngx-translate/core';
import { ApiError, Cells, OfficeTable, OfficeTablesApi, RowProblem } from '../api';
import { Icon, Notices } from '../common';
import { CellColumn, cellOf, changedCells, COLUMNS, typedCell } from './table-cells';

/** One row to be typed: the server says what is wrong with which cell before anything is stored. */
@Component({
    selector: 'rm-row-form',
    imports: [FormsModule, Icon, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    templateUrl: './row-form.html',
    styleUrl: './row-form.scss',
})
export class RowForm {
    private readonly api = inject(OfficeTablesApi);
    private readonly notices = inject(Notices);
    private readonly place = inject<ElementRef<HTMLElement>>(ElementRef);

    readonly table = input.required<OfficeTable>();
    /** The row to be changed; null for a new one. */
    readonly row = input.required<Cells | null>();
    readonly done = output<void>();
    readonly left = output<void>();
    /** Somebody else has changed the table meanwhile. */
    readonly old = output<void>();

    protected readonly columns = computed(() => COLUMNS[this.table().table]);
    protected readonly typed = linkedSignal<Cells | null, Record<string, string>>({
        source: this.row,
        computation: (row) => Object.fromEntries(this.columns().map((column) => [column.name, row ? typedCell(column, row[column.name] ?? null) : emptyCell(column)])),
    });
    protected readonly problems = signal<readonly RowProblem[]>([]);
    protected readonly busy = signal(false);

    constructor() {
        afterNextRender(() => this.focus('input:not([readonly]), select, textarea'));
    }

    protected isKey(column: CellColumn): boolean {
        return this.row() !== null && this.table().keys.includes(column.name);
    }

    protected set(column: CellColumn, value: string): void {
        this.typed.update((typed) => ({ ...typed, [column.name]: value }));
        this.problems.update((problems) => problems.filter((problem) => problem.column !== column.name));
    }

    protected of(column: CellColumn): readonly RowProblem[] {
        return this.problems().filter((problem) => problem.column === column.name);
    }

    /** What belongs to no cell of this form. */
    protected readonly others = computed(() => {
        const names = new Set(this.columns().map(({ name }) => name));
        return this.problems().filter(({ column }) => column === null || !names.has(column));
    });

    protected async save(): Promise<void> {
        const { table, keys, fingerprint } = this.table();
        const after = Object.fromEntries(this.columns().map((column) => [column.name, cellOf(column, this.typed()[column.name] ?? '')]));
        const rows = [changedCells(keys, this.row(), after)];
        this.busy.set(true);
        try {
            const [change] = (await this.api.preview(table, rows)).changes;
            this.problems.set(change?.problems ?? []);
            if (change && this.isTaken(change.effect)) {
                this.problems.set([{ column: keys[0]!, code: 'taken', text: '', remedy: '' }]);
            }
            if (this.problems().length) {
                setTimeout(() => this.focus('[aria-invalid="true"]'));
                return;
            }
            await this.api.change(table, rows, fingerprint);
            this.notices.done('RPT.SETTINGS.ROW_SAVED', { row: change?.key });
            this.done.emit();
        } catch (error) {
            if (error instanceof ApiError && error.key === 'settings.changed-meanwhile') {
                this.old.emit();
            }
            this.notices.problem(error);
        } finally {
            this.busy.set(false);
        }
    }

    /** A row that is meant to be new must not change one that is there. */
    private isTaken(effect: string): boolean {
        return this.row() === null && effect !== 'added' && effect !== 'refused';
    }

    private focus(selector: string): void {
        this.place.nativeElement.querySelector<HTMLElement>(selector)?.focus();
    }
}

function emptyCell({ kind }: CellColumn): string {
    return kind === 'flag' ? 'yes' : kind === 'unit-system' || kind === 'code-system' ? 'party' : '';
}
