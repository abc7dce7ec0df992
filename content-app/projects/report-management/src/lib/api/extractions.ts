import { inject, Injectable } from '@angular/core';
import { ContractHttp } from './contract-http';
import { Finding, Metadata } from './documents';

/** A stretch of the text, in UTF-16 units; the end is behind it. */
export interface Place {
    start: number;
    end: number;
}

export interface Extraction extends Metadata {
    findings: Finding[];
    /** By field name, 0 to 1; fields that were not read are left out. */
    confidence: Record<string, number>;
    /** Whether it may be filed without a person looking. */
    sure: boolean;
    places?: Record<string, Place>;
    text?: string;
}

@Injectable({ providedIn: 'root' })
export class ExtractionsApi {
    private readonly http = inject(ContractHttp);

    /** Reads a file and stores nothing; answers its text and where each field was read. */
    extract(file: File): Promise<Extraction> {
        const form = new FormData();
        form.append('file', file, file.name);
        return this.http.entry('POST', '/extractions', form, { query: { places: true } });
    }
}
