import { inject, Injectable } from '@angular/core';
import { ContractHttp, path } from './contract-http';
import { DOCX } from './media-types';

export interface OutlineHeading {
    label: string;
    title: string;
    expected: boolean;
    figures: boolean;
    forms: string[];
    children: OutlineHeading[];
}

export interface OutlineFinding {
    code: string;
    severity: string;
    place: string;
    text: string;
    remedy: string;
}

export interface Outline {
    title: string;
    subject: string;
    headings: OutlineHeading[];
    findings: OutlineFinding[];
}

export type HeadingState = 'present' | 'missing' | 'empty' | 'renamed' | 'out-of-order' | 'no-figures';

export interface Conformance {
    complete: boolean;
    headings: { path: string; title: string; states: HeadingState[]; found: string | null; likeness: number }[];
    extra: string[];
    annexes: { form: string; attached: boolean }[];
    findings: OutlineFinding[];
}

@Injectable({ providedIn: 'root' })
export class OutlinesApi {
    private readonly http = inject(ContractHttp);

    get(document: string): Promise<Outline> {
        return this.http.entry('GET', path`/outlines/${document}`);
    }

    /** A draft report; the consolidated report of a round when one is named. */
    draft(document: string, round?: string): Promise<Blob> {
        return this.http.blob('GET', path`/outlines/${document}/draft`, undefined, { query: { round }, accept: DOCX });
    }

    conformance(report: string, outline: string): Promise<Conformance> {
        return this.http.entry('GET', path`/documents/${report}/conformance`, undefined, { query: { outline } });
    }

    /** The report with what was found as comments. */
    commented(report: string, outline: string): Promise<Blob> {
        return this.http.blob('GET', path`/documents/${report}/conformance`, undefined, { query: { outline }, accept: DOCX });
    }
}
