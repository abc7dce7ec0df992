import { inject, Injectable } from '@angular/core';
import { ContractHttp } from './contract-http';
import { Kind } from './documents';
import { everyPage } from './page';

/** A body that issues or receives documents. */
export interface Unit {
    code: string;
    name: string;
    aliases: string[];
    system: 'party' | 'state' | 'mass';
    numberCode: string | null;
    parent: string | null;
    /** The unit whose clerks file and number for it. */
    office: string;
    place: string | null;
    internal: boolean;
    terms: { name: string; from: string }[];
}

export interface UnitGroup {
    code: string;
    name: string;
    aliases: string[];
    members: string[];
}

export interface IssuerCode {
    code: string;
    name: string;
    system: 'party' | 'state' | 'both';
    otherCodes: string[];
    from: string | null;
    to: string | null;
}

export interface DocumentType {
    code: string | null;
    word: string;
    system: 'party' | 'state' | 'both';
    kind: Kind;
    otherCodes: string[];
    otherWords: string[];
    from: string | null;
    to: string | null;
}

/** What the office is made of and which codes it knows. */
@Injectable({ providedIn: 'root' })
export class DirectoryApi {
    private readonly http = inject(ContractHttp);

    units(): Promise<readonly Unit[]> {
        return everyPage((page) => this.http.list('/units', page));
    }

    groups(): Promise<readonly UnitGroup[]> {
        return everyPage((page) => this.http.list('/groups', page));
    }

    issuers(): Promise<readonly IssuerCode[]> {
        return everyPage((page) => this.http.list('/issuer-codes', page));
    }

    types(): Promise<readonly DocumentType[]> {
        return everyPage((page) => this.http.list('/document-types', page));
    }
}
