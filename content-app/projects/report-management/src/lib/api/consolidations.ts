import { inject, Injectable } from '@angular/core';
import { ContractHttp, path } from './contract-http';
import { XLSX } from './media-types';
import { everyPage } from './page';

export interface Consolidation {
    form: string;
    units: number;
    columns: string[];
    rows: ConsolidatedRow[];
    /** The last round that asked for the form, and what changed since. */
    previous: { id: string; name: string; from: string | null; to: string; difference: ConsolidatedRow[] } | null;
    incomplete: { unit: string; unitName: string; reason: 'missing' | 'nothing' | 'withheld' | 'unreadable' | 'blank' | 'partial' | 'errors'; blanks: number; errors: number }[];
}

export interface ConsolidatedRow {
    row: string;
    unit: string | null;
    unitName: string | null;
    cells: (string | null)[];
}

/** What one unit contributed to a cell. */
export interface Contribution {
    unit: string;
    unitName: string;
    group: string | null;
    value: string | null;
    documentId: string | null;
    cell: string | null;
}

@Injectable({ providedIn: 'root' })
export class ConsolidationsApi {
    private readonly http = inject(ContractHttp);

    get(round: string, form: string): Promise<Consolidation> {
        return this.http.entry('GET', path`/rounds/${round}/consolidations/${form}`);
    }

    workbook(round: string, form: string, totals: 'formulas' | 'values' = 'formulas'): Promise<Blob> {
        return this.http.blob('GET', path`/rounds/${round}/consolidations/${form}`, undefined, { query: { totals }, accept: XLSX });
    }

    cell(round: string, form: string, row: string, column: string): Promise<readonly Contribution[]> {
        return everyPage((page) => this.http.list(path`/rounds/${round}/consolidations/${form}/cells/${row}/${column}`, page));
    }
}
