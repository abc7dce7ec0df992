import { inject, Injectable } from '@angular/core';
import { ContractHttp, path } from './contract-http';
import { DocumentSummary, StoredDocument } from './documents';
import { Page, PageRequest } from './page';

export type Outcome = 'approve' | 'return' | 'submit' | 'withdraw' | 'delegate';
export type DueLevel = 'normal' | 'yellow' | 'red' | 'special-red';

export interface Task {
    id: string;
    step: 'review' | 'approval' | 'revision';
    owner: string;
    initiator: string | null;
    createdAt: string | null;
    dueAt: string | null;
    level: DueLevel;
    outcomes: Outcome[];
    document: DocumentSummary | null;
}

export interface RoutingRequest {
    /** A user id or a code such as role:REVIEWER; null goes to the signer at once. */
    reviewer: string | null;
    /** The same; null for the leader of the issuing unit, when it has only one. */
    signer: string | null;
    stepDays?: number | null;
}

export interface Decision {
    outcome: Outcome;
    comment: string | null;
    delegate?: string | null;
}

@Injectable({ providedIn: 'root' })
export class RoutingApi {
    private readonly http = inject(ContractHttp);

    tasks(page: PageRequest = {}): Promise<Page<Task>> {
        return this.http.list('/tasks', page);
    }

    decide(task: string, decision: Decision): Promise<StoredDocument> {
        return this.http.entry('POST', path`/tasks/${task}`, decision);
    }

    submit(document: string, request: RoutingRequest): Promise<StoredDocument> {
        return this.http.entry('POST', path`/documents/${document}/routing`, request);
    }

    withdraw(document: string, reason: string): Promise<StoredDocument> {
        return this.http.entry('DELETE', path`/documents/${document}/routing`, undefined, { query: { reason } });
    }
}
