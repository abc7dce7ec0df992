import { inject, Injectable } from '@angular/core';
import { ContractHttp, path } from './contract-http';
import { CSV, XLSX } from './media-types';
import { Page } from './page';

export type OfficeTableName = 'units' | 'groups' | 'terms' | 'issuer-codes';

/** Cells of a row by column; null where it is empty. */
export type Cells = Readonly<Record<string, string | null>>;

/** A table that an administrator keeps, what is over included. */
export interface OfficeTable {
    table: OfficeTableName;
    /** Another one as soon as anything of the table is another. */
    fingerprint: string;
    /** The columns that say which row it is. */
    keys: string[];
    columns: string[];
    rows: Cells[];
}

export type Effect = 'added' | 'changed' | 'ended' | 'unchanged' | 'refused';

export interface RowProblem {
    column: string | null;
    code: string;
    text: string;
    remedy: string;
}

/** What a row does to its table. */
export interface RowChange {
    /** Line of the file; null when it comes from no file. */
    line: number | null;
    key: string;
    name: string | null;
    effect: Effect;
    fields: { column: string; before: string | null; after: string | null }[];
    problems: RowProblem[];
}

export interface TableChanges {
    table: OfficeTableName;
    /** Of the table that the rows were compared with. */
    fingerprint: string;
    counts: Record<Effect, number>;
    changes: RowChange[];
}

export interface TableHistoryEntry {
    at: string;
    by: string;
    details: { row?: string; effect?: Effect; fields?: string };
}

/** Rows that were typed, or a file. */
export type Given = File | readonly Cells[];

/** The tables an administrator keeps: nothing is stored before somebody has seen what it would do. */
@Injectable({ providedIn: 'root' })
export class OfficeTablesApi {
    private readonly http = inject(ContractHttp);

    content(table: OfficeTableName): Promise<OfficeTable> {
        return this.http.entry('GET', path`/settings/${table}`);
    }

    file(table: OfficeTableName, format: 'csv' | 'xlsx'): Promise<Blob> {
        return this.http.blob('GET', path`/settings/${table}`, undefined, { accept: format === 'csv' ? CSV : XLSX });
    }

    preview(table: OfficeTableName, given: Given): Promise<TableChanges> {
        return this.http.entry('POST', path`/settings/${table}/previews`, bodyOf(given));
    }

    /** @param fingerprint of the preview, or of the table that was looked at */
    change(table: OfficeTableName, given: Given, fingerprint: string): Promise<TableChanges> {
        return this.http.entry('POST', path`/settings/${table}/changes`, bodyOf(given, fingerprint));
    }

    history(table: OfficeTableName): Promise<Page<TableHistoryEntry>> {
        return this.http.list(path`/settings/${table}/history`, { maxItems: 100 });
    }
}

function bodyOf(given: Given, fingerprint?: string): unknown {
    if (!(given instanceof File)) {
        return { rows: given, ...(fingerprint ? { fingerprint } : {}) };
    }
    const form = new FormData();
    form.append('file', given);
    if (fingerprint) {
        form.append('fingerprint', fingerprint);
    }
    return form;
}
