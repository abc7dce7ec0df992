import { Role, Status, StoredDocument } from '../api';

export type Action = 'edit' | 'submit' | 'withdraw' | 'replace' | 'archive' | 'recall' | 'discard';

const BY_CLERKS: Record<Status, readonly Action[]> = {
    draft: ['submit', 'edit', 'replace', 'archive', 'discard'],
    returned: ['submit', 'edit', 'replace'],
    'in-review': ['withdraw'],
    approved: [],
    issued: ['archive', 'recall'],
    distributed: ['archive', 'recall'],
    archived: [],
    recalled: [],
};

/** What is offered to a person for a document. The server has the last word; it also knows about units. */
export function actionsFor({ status, number }: Pick<StoredDocument, 'status' | 'number'>, roles: ReadonlySet<Role>): readonly Action[] {
    if (!roles.has('clerk')) {
        return [];
    }
    // A draft that came signed from elsewhere has its number already: it is kept, not sent round.
    return BY_CLERKS[status].filter((action) => action !== 'archive' || status !== 'draft' || number !== null);
}

/** The stations of a document on its way. */
const WAY: readonly Status[] = ['draft', 'in-review', 'approved', 'issued', 'distributed', 'archived'];

export interface Station {
    readonly status: Status;
    readonly state: 'past' | 'now' | 'next';
}

/** The way of a document as far as it is. One that was returned or recalled stands beside its way. */
export function trail(status: Status): Station[] {
    const beside: Partial<Record<Status, Status>> = { returned: 'in-review', recalled: 'distributed' };
    const at = WAY.indexOf(beside[status] ?? status);
    return WAY.map((station, index) => ({
        status: index === at ? status : station,
        state: index < at ? 'past' : index === at ? 'now' : 'next',
    }));
}

/** Whether what was remarked at the filing is still of use: once a document is signed, its number and date are right. */
export function isUnfinished(status: Status): boolean {
    return status === 'draft' || status === 'returned' || status === 'in-review';
}
