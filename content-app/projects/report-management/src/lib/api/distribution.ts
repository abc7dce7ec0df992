import { inject, Injectable } from '@angular/core';
import { ContractHttp, path } from './contract-http';
import { DocumentSummary, StoredDocument } from './documents';
import { Page, PageRequest } from './page';

export type DeliveryState = 'sent' | 'acknowledged' | 'external' | 'unknown' | 'archive' | 'recalled';

export interface Delivery {
    id: string;
    documentId: string;
    text: string;
    direction: 'upward' | 'downward';
    archive: boolean;
    recipient: string | null;
    recipientName: string;
    state: DeliveryState;
    sentAt: string;
    acknowledgedAt: string | null;
    acknowledgedBy: string | null;
}

export interface InboxItem extends Delivery {
    document: DocumentSummary | null;
}

@Injectable({ providedIn: 'root' })
export class DistributionApi {
    private readonly http = inject(ContractHttp);

    inbox(page: PageRequest = {}): Promise<Page<InboxItem>> {
        return this.http.list('/inbox', page);
    }

    recipients(document: string): Promise<Page<Delivery>> {
        return this.http.list(path`/documents/${document}/recipients`, { maxItems: 1000 });
    }

    acknowledge(document: string): Promise<Delivery> {
        return this.http.entry('POST', path`/documents/${document}/receipts`, {});
    }

    recall(document: string, reason: string): Promise<StoredDocument> {
        return this.http.entry('POST', path`/documents/${document}/recall`, { reason });
    }
}
