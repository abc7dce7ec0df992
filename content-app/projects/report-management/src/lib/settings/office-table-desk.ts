import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslatePipe, TranslateService } from '@ngx-translate/core';
import { Cells, OfficeTable, OfficeTableName, OfficeTablesApi } from '../api';
import { download, Icon, Loaded, Notices, Problem } from '../common';
import { todayThere } from '../round/days';
import { PlainColumn, PlainTable } from './plain-table';
import { RowForm } from './row-form';
import { COLUMNS, isOver, shownCell } from './table-cells';
import { TableHistory } from './table-history';
import { TableImport } from './table-import';

/** A table an administrator keeps: row by row, by a file that is looked at first, and as a file to take away. */
@Component({
    selector: 'rm-office-table',
    imports: [FormsModule, Icon, PlainTable, Problem, RowForm, TableHistory, TableImport, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <div class="rm-row">
            <button type="button" class="rm-button primary" [disabled]="!loaded.value()" (click)="open(null)"><rm-icon name="add" />{{ 'RPT.SETTINGS.ADD_ROW' | translate }}</button>
            <button type="button" class="rm-button" [attr.aria-expanded]="work() === 'import'" (click)="work.set(work() === 'import' ? null : 'import')">
                <rm-icon name="upload" />{{ 'RPT.SETTINGS.IMPORT_FILE' | translate }}
            </button>
            <button type="button" class="rm-button" (click)="take('xlsx')"><rm-icon name="download" />Excel</button>
            <button type="button" class="rm-button" (click)="take('csv')"><rm-icon name="download" />CSV</button>
            @if (over() > 0) {
                <label class="rm-spread"><input type="checkbox" [(ngModel)]="withOver" /> {{ 'RPT.SETTINGS.WITH_OVER' | translate: { count: over() } }}</label>
            }
        </div>
        <rm-problem [failure]="loaded.error()" (retry)="load()" />
        @if (work() === 'import') {
            <rm-table-import [table]="name()" (done)="finished()" />
        }
        @if (loaded.value(); as table) {
            @if (work() === 'row') {
                <rm-row-form [table]="table" [row]="row()" (done)="finished()" (left)="work.set(null)" (old)="load()" />
            }
            <rm-plain-table [label]="label()" [rows]="rows()" [columns]="columns()" choose="RPT.SETTINGS.EDIT" (chosen)="open($event)" />
        }
        <rm-table-history [table]="name()" />
    `,
    styles: `
        :host {
            overflow: auto;
        }

        :host > * {
            flex-shrink: 0;
        }

        rm-plain-table {
            flex: 1 0 240px;
        }
    `,
    host: { class: 'rm-stack' },
})
export class OfficeTableDesk {
    private readonly api = inject(OfficeTablesApi);
    private readonly notices = inject(Notices);
    private readonly translate = inject(TranslateService);

    readonly name = input.required<OfficeTableName>();
    /** Key of the name of the table. */
    readonly label = input.required<string>();

    protected readonly loaded = new Loaded<OfficeTable>();
    protected readonly work = signal<'row' | 'import' | null>(null);
    protected readonly row = signal<Cells | null>(null);
    protected readonly withOver = signal(false);
    private readonly today = todayThere();
    protected readonly over = computed(() => this.loaded.value()?.rows.filter((row) => isOver(row, this.today)).length ?? 0);
    protected readonly rows = computed(() => this.loaded.value()?.rows.filter((row) => this.withOver() || !isOver(row, this.today)) ?? []);
    protected readonly columns = computed<readonly PlainColumn<Cells>[]>(() =>
        COLUMNS[this.name()].flatMap((column) =>
            column.width === null ? [] : [{ label: `RPT.SETTINGS.FIELD.${column.name}`, width: column.width, text: (row: Cells) => shownCell(column, row[column.name] ?? null, (key) => this.translate.instant(key)) }],
        ),
    );

    constructor() {
        effect(() => {
            this.name();
            untracked(() => void this.load());
        });
    }

    protected load(): Promise<void> {
        return this.loaded.load(() => this.api.content(this.name()));
    }

    protected open(row: Cells | null): void {
        this.row.set(row);
        this.work.set('row');
    }

    protected async finished(): Promise<void> {
        this.work.set(null);
        await this.load();
    }

    protected async take(format: 'csv' | 'xlsx'): Promise<void> {
        try {
            download(await this.api.file(this.name(), format), `${this.name()}.${format}`);
        } catch (error) {
            this.notices.problem(error);
        }
    }
}
