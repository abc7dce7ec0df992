import { inject, Injectable } from '@angular/core';
import { ContractHttp, path } from './contract-http';
import { XLSX } from './media-types';
import { Page } from './page';

export interface AnnexForm {
    code: string;
    version: string;
    title: string;
    columns: { id: string; title: string }[];
    rows: { id: string; label: string }[];
}

export interface CellFinding {
    severity: 'error' | 'warning' | 'info';
    code: string;
    cell: string | null;
    row: string | null;
    column: string | null;
    text: string;
}

export interface CheckedForm {
    form: string;
    round: string | null;
    unit: string | null;
    blanks: number;
    good: boolean;
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
