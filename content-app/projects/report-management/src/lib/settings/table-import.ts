import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslatePipe, TranslateService } from '@ngx-translate/core';
import { ApiError, Effect, OfficeTableName, OfficeTablesApi, TableChanges } from '../api';
import { Icon, Loaded, Notices, Problem } from '../common';
import { COLUMNS, shownCell } from './table-cells';

const TONES: Record<Effect, string> = { added: 'good', changed: 'info', ended: 'warn', unchanged: '', refused: 'bad' };
const ORDER: readonly Effect[] = ['refused', 'ended', 'changed', 'added', 'unchanged'];

/** A file for a table: what each line would do is shown first, and all of it is applied or nothing. */
@Component({
    selector: 'rm-table-import',
    imports: [Icon, Problem, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    templateUrl: './table-import.html',
    styleUrl: './table-import.scss',
})
export class TableImport {
    private readonly api = inject(OfficeTablesApi);
    private readonly notices = inject(Notices);
    private readonly translate = inject(TranslateService);

    readonly table = input.required<OfficeTableName>();
    readonly done = output<void>();

    protected readonly tones = TONES;
    protected readonly order = ORDER;
    protected readonly file = signal<File | null>(null);
    protected readonly preview = new Loaded<TableChanges>();
    protected readonly applying = signal(false);
    /** Lines that change nothing are counted and not shown. */
    protected readonly shown = computed(() => {
        const changes = this.preview.value()?.changes.filter(({ effect }) => effect !== 'unchanged') ?? [];
        return [...changes].sort((one, other) => ORDER.indexOf(one.effect) - ORDER.indexOf(other.effect) || (one.line ?? 0) - (other.line ?? 0));
    });
    protected readonly ready = computed(() => {
        const preview = this.preview.value();
        return preview !== null && preview.counts.refused === 0 && this.taken() > 0;
    });

    protected readonly taken = computed(() => {
        const counts = this.preview.value()?.counts;
        return counts ? counts.added + counts.changed + counts.ended : 0;
    });

    protected cell(name: string, cell: string | null): string {
        const column = COLUMNS[this.table()].find((one) => one.name === name);
        return (column ? shownCell(column, cell, (key) => this.translate.instant(key)) : cell) || '–';
    }

    protected async open(files: FileList | null): Promise<void> {
        const file = files?.[0];
        if (file) {
            this.file.set(file);
            await this.look();
        }
    }

    protected async look(): Promise<void> {
        const file = this.file();
        if (file) {
            this.preview.set(null);
            await this.preview.load(() => this.api.preview(this.table(), file));
        }
    }

    protected async apply(): Promise<void> {
        const file = this.file();
        const preview = this.preview.value();
        if (!file || !preview) {
            return;
        }
        this.applying.set(true);
        try {
            const { counts } = await this.api.change(this.table(), file, preview.fingerprint);
            this.notices.done('RPT.SETTINGS.APPLIED', { added: counts.added, changed: counts.changed, ended: counts.ended });
            this.done.emit();
        } catch (error) {
            this.notices.problem(error);
            if (error instanceof ApiError && error.status === 409) {
                await this.look();
            }
        } finally {
            this.applying.set(false);
        }
    }
}
