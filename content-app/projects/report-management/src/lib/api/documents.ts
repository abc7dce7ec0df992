import { inject, Injectable } from '@angular/core';
import { ContractHttp, path } from './contract-http';
import { Page, PageRequest } from './page';

export const KINDS = ['plan', 'outline', 'report', 'annex-table', 'directive', 'other'] as const;
export type Kind = (typeof KINDS)[number];

export const STATUSES = ['draft', 'in-review', 'returned', 'approved', 'issued', 'distributed', 'archived', 'recalled'] as const;
export type Status = (typeof STATUSES)[number];

export const SECRECIES = ['mật', 'tối mật', 'tuyệt mật'] as const;
export type Secrecy = (typeof SECRECIES)[number];

export const URGENCIES = ['khẩn', 'thượng khẩn', 'hỏa tốc'] as const;
export type Urgency = (typeof URGENCIES)[number];

export interface Signatory {
    authority?: string | null;
    position?: string | null;
    name?: string | null;
}

export interface Recipient {
    text: string;
    direction?: 'upward' | 'downward' | null;
    archive?: boolean | null;
}

export interface Citation {
    type: string | null;
    number: string | null;
    date: string | null;
    body: string | null;
    raw: string | null;
}

export interface Deadline {
    date?: string | null;
    text: string;
    units?: string[];
}

export interface Period {
    from?: string | null;
    to: string;
}

export interface Finding {
    code: string;
    text: string;
}

export interface Content {
    name: string;
    mediaType: string;
    size: number;
    sha256: string;
}

/** What was read from a document or typed by a person. Unknown is null. */
export interface Metadata {
    kind: Kind;
    type: string | null;
    number: string | null;
    issuingBody: string | null;
    place: string | null;
    date: string | null;
    datePartial: string | null;
    subject: string | null;
    signatory: Signatory | null;
    recipients: Recipient[];
    citations: Citation[];
    deadlines: Deadline[];
    secrecy: Secrecy | null;
    urgency: Urgency | null;
    period: Period | null;
}

export type MetadataChange = Partial<Metadata> & { symbol?: string | null; parent?: string | null };

export interface DocumentSummary {
    id: string;
    version: number;
    kind: Kind;
    status: Status;
    type: string | null;
    number: string | null;
    issuingBody: string | null;
    date: string | null;
    subject: string | null;
    secrecy: Secrecy | null;
    urgency: Urgency | null;
}

export interface StoredDocument extends Metadata {
    id: string;
    version: number;
    status: Status;
    findings: Finding[];
    confidence: Record<string, number>;
    content: Content;
    unit: string;
    createdBy: string;
    createdAt: string;
    modifiedAt: string;
    recallReason: string | null;
    parent: string | null;
    symbol: string | null;
}

export interface FiledDocument extends StoredDocument {
    duplicates: DocumentSummary[];
}

export interface Version {
    number: number;
    name: string;
    mediaType: string;
    size: number;
    sha256: string;
    at: string;
    by: string;
}

export interface HistoryEntry {
    at: string;
    by: string;
    action: string;
    details: Record<string, string>;
}

export interface CitedDocument {
    type: string | null;
    number: string | null;
    date: string | null;
    body: string | null;
    raw: string;
    document: DocumentSummary | null;
}

export const FACETS = ['kind', 'status', 'issuer', 'year'] as const;
export type FacetName = (typeof FACETS)[number];

export interface SearchRequest extends PageRequest {
    q?: string;
    number?: string;
    cites?: string;
    issuer?: string;
    kind?: readonly Kind[];
    status?: readonly Status[];
    from?: string | null;
    to?: string | null;
    round?: string;
    facets?: readonly FacetName[];
    orderBy?: 'relevance' | 'newest' | 'oldest';
}

@Injectable({ providedIn: 'root' })
export class DocumentsApi {
    private readonly http = inject(ContractHttp);

    search(request: SearchRequest): Promise<Page<StoredDocument>> {
        return this.http.list('/documents', request);
    }

    /** Files a document as a draft; the fields that the change names win over what was read. */
    file(file: File, metadata: MetadataChange): Promise<FiledDocument> {
        const form = new FormData();
        form.append('file', file, file.name);
        form.append('metadata', new Blob([JSON.stringify(metadata)], { type: 'application/json' }));
        return this.http.entry('POST', '/documents', form);
    }

    get(id: string): Promise<StoredDocument> {
        return this.http.entry('GET', path`/documents/${id}`);
    }

    amend(id: string, version: number, change: MetadataChange): Promise<StoredDocument> {
        return this.http.entry('PUT', path`/documents/${id}`, { ...change, version });
    }

    discard(id: string): Promise<void> {
        return this.http.empty('DELETE', path`/documents/${id}`);
    }

    /** The file; the newest version when none is named. */
    content(id: string, version?: number): Promise<Blob> {
        return this.http.blob('GET', path`/documents/${id}/content`, undefined, { query: { version }, accept: '*/*' });
    }

    replaceContent(id: string, version: number, file: File): Promise<StoredDocument> {
        const form = new FormData();
        form.append('file', file, file.name);
        return this.http.entry('PUT', path`/documents/${id}/content`, form, { query: { version } });
    }

    versions(id: string): Promise<Page<Version>> {
        return this.http.list(path`/documents/${id}/versions`);
    }

    history(id: string): Promise<Page<HistoryEntry>> {
        return this.http.list(path`/documents/${id}/history`, { maxItems: 1000 });
    }

    citations(id: string): Promise<Page<CitedDocument>> {
        return this.http.list(path`/documents/${id}/citations`, { maxItems: 1000 });
    }

    citedBy(id: string, page: PageRequest = {}): Promise<Page<StoredDocument>> {
        return this.http.list(path`/documents/${id}/cited-by`, page);
    }

    archive(id: string): Promise<StoredDocument> {
        return this.http.entry('POST', path`/documents/${id}/archive`, {});
    }
}
