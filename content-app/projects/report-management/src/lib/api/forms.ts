import { inject, Injectable } from '@angular/core';
import { ContractHttp, path } from './contract-http';
import { XLSX } from './media-types';
import { Page } from './page';

export interface AnnexForm {
    code: string;
    version: string;
    title: string;
    subtitle: string;
    /** The rows of the header from the top; a heading that reaches further says so once. */
    header: { title: string; columns: number; rows: number }[][];
    columns: FormColumn[];
    rows: FormRow[];
    notes: string[];
    /** The cell whose figures over units are worth a chart. */
    chart: { row: string; column: string } | null;
}

export interface FormColumn {
    id: string;
    title: string;
    kind: 'index' | 'label' | 'integer' | 'decimal' | 'share' | 'text' | 'date' | 'document';
    computed: boolean;
}

export interface FormRow {
    id: string;
    label: string;
    index: string;
    level: number;
    /** Units add lines of their own where it is open. */
    kind: 'heading' | 'fixed' | 'open';
    computed: boolean;
    bold: boolean;
}

export type Severity = 'error' | 'warning' | 'info';

export interface CellFinding {
    severity: Severity;
    code: string;
    cell: string | null;
    row: string | null;
    column: string | null;
    text: string;
}

export interface FilledRow {
    row: string;
    /** Number of the line within its open place, from 0. */
    line: number;
    /** Row of the workbook, from 1; null when all of it was computed. */
    at: number | null;
    cells: (string | null)[];
}

export interface CheckedForm {
    form: string;
    round: string | null;
    unit: string | null;
    blanks: number;
    good: boolean;
    /** What was read; rows with nothing in them are left out. */
    rows: FilledRow[];
    findings: CellFinding[];
}

@Injectable({ providedIn: 'root' })
export class FormsApi {
    private readonly http = inject(ContractHttp);

    list(): Promise<Page<AnnexForm>> {
        return this.http.list('/forms', { maxItems: 1000 });
    }

    /** A blank workbook; for the person's own unit when none is named. */
    workbook(code: string, round?: string, unit?: string): Promise<Blob> {
        return this.http.blob('GET', path`/forms/${code}/workbook`, undefined, { query: { round, unit }, accept: XLSX });
    }

    /** Reads and checks a filled workbook and stores nothing. */
    check(code: string, file: File): Promise<CheckedForm> {
        return this.http.entry('POST', path`/forms/${code}/checks`, formWith(file));
    }

    /** The workbook with what was found written into it. */
    corrected(code: string, file: File): Promise<Blob> {
        return this.http.blob('POST', path`/forms/${code}/checks`, formWith(file), { accept: XLSX });
    }
}

function formWith(file: File): FormData {
    const form = new FormData();
    form.append('file', file, file.name);
    return form;
}
