import { inject, Injectable } from '@angular/core';
import { ContractHttp } from './contract-http';
import { Page, PageRequest } from './page';

export type Role = 'clerk' | 'reviewer' | 'signer' | 'recipient' | 'archivist' | 'administrator';

export interface Person {
    id: string;
    name: string;
    unit: string;
    unitName: string | null;
    roles: Role[];
}

/** A notice on somebody's desk. */
export interface Message {
    at: string;
    subject: string;
    body: string;
    documentId: string;
}

@Injectable({ providedIn: 'root' })
export class PeopleApi {
    private readonly http = inject(ContractHttp);

    me(): Promise<Person> {
        return this.http.entry('GET', '/me');
    }

    /** Whom I may ask to decide: the people with that role in my unit and in those above it. */
    withRole(role: Role): Promise<Page<Person>> {
        return this.http.list('/people', { role, maxItems: 1000 });
    }

    /** The people with these user ids, those that there are. */
    named(ids: readonly string[]): Promise<Page<Person>> {
        return this.http.list('/people', { id: ids, maxItems: 1000 });
    }

    messages(page: PageRequest = {}): Promise<Page<Message>> {
        return this.http.list('/messages', page);
    }
}
