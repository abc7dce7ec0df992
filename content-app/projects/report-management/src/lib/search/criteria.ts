import { Kind, KINDS, SearchRequest, Status, STATUSES } from '../api';

/** What is searched for, as it stands in the address: it can be shared, kept and gone back to. */
export interface Criteria {
    readonly q: string;
    readonly kind: readonly Kind[];
    readonly status: readonly Status[];
    readonly issuer: string;
    /** As typed, day first. */
    readonly from: string;
    readonly to: string;
    readonly orderBy: 'relevance' | 'newest' | 'oldest';
}

export const EVERYTHING: Criteria = { q: '', kind: [], status: [], issuer: '', from: '', to: '', orderBy: 'relevance' };

type Parameters = Readonly<Record<string, string | null | undefined>>;

export function criteriaOf(parameters: Parameters): Criteria {
    const order = parameters['orderBy'];
    return {
        q: parameters['q'] ?? '',
        kind: chosen(parameters['kind'], KINDS),
        status: chosen(parameters['status'], STATUSES),
        issuer: parameters['issuer'] ?? '',
        from: parameters['from'] ?? '',
        to: parameters['to'] ?? '',
        orderBy: order === 'newest' || order === 'oldest' ? order : 'relevance',
    };
}

/** The criteria for the address; what is not asked for is null, which takes it out. */
export function parametersOf(criteria: Criteria): Record<string, string | null> {
    return {
        q: criteria.q || null,
        kind: criteria.kind.join(',') || null,
        status: criteria.status.join(',') || null,
        issuer: criteria.issuer || null,
        from: criteria.from || null,
        to: criteria.to || null,
        orderBy: criteria.orderBy === 'relevance' ? null : criteria.orderBy,
    };
}

/** The criteria for the contract; days that cannot be understood are left out. */
export function requestOf(criteria: Criteria, dayOf: (typed: string) => string | null): SearchRequest {
    return { ...criteria, from: dayOf(criteria.from), to: dayOf(criteria.to) };
}

/** The same with a value taken in, or out when it was in. */
export function toggled<T>(values: readonly T[], value: T): readonly T[] {
    return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}

function chosen<T extends string>(text: string | null | undefined, known: readonly T[]): readonly T[] {
    const given = (text ?? '').split(',');
    return known.filter((one) => given.includes(one));
}
