import { inject, Injectable } from '@angular/core';
import { ContractHttp, path } from './contract-http';
import { XLSX } from './media-types';
import { Page, PageRequest } from './page';

export interface Register {
    id: string;
    direction: 'out' | 'in';
    unit: string;
    period: string;
}

export type EntryState = 'reserved' | 'issued' | 'voided';

/** A line of a register; the columns of the other direction are null. */
export interface RegisterEntry {
    id: string;
    register: string;
    serial: number;
    number: string | null;
    state: EntryState;
    date: string | null;
    type: string | null;
    subject: string | null;
    author: string | null;
    signer: string | null;
    recipients: string | null;
    keeper: string | null;
    copies: number | null;
    movedAt: string | null;
    signature: string | null;
    note: string | null;
    documentId: string | null;
    reason: string | null;
    recordedBy: string;
    recordedAt: string;
}

export interface Reservation {
    type: string;
    classified?: boolean | null;
    advisory?: string | null;
    reason: string;
}

@Injectable({ providedIn: 'root' })
export class RegistersApi {
    private readonly http = inject(ContractHttp);

    list(): Promise<Page<Register>> {
        return this.http.list('/registers', { maxItems: 1000 });
    }

    entries(register: string, page: PageRequest = {}): Promise<Page<RegisterEntry>> {
        return this.http.list(path`/registers/${register}/entries`, page);
    }

    workbook(register: string): Promise<Blob> {
        return this.http.blob('GET', path`/registers/${register}/entries`, undefined, { accept: XLSX });
    }

    reserve(register: string, reservation: Reservation): Promise<RegisterEntry> {
        return this.http.entry('POST', path`/registers/${register}/reservations`, reservation);
    }

    void(register: string, entry: string, reason: string): Promise<RegisterEntry> {
        return this.http.entry('POST', path`/registers/${register}/voids`, { entry, reason });
    }
}
