/** A list as the contract shows it. */
export interface ListBody<T> {
    list: {
        pagination: Pagination;
        context?: { facets: Facet[] };
        entries: { entry: T }[];
    };
}

export interface Pagination {
    count: number;
    skipCount: number;
    maxItems: number;
    totalItems: number;
    hasMoreItems: boolean;
}

/** How many things of the whole list have each value of a property. */
export interface Facet {
    readonly label: string;
    /** False where only the first of many were counted. */
    readonly complete: boolean;
    readonly buckets: readonly { readonly label: string; readonly count: number }[];
}

/** A page of things, without the wrapping. */
export interface Page<T> {
    readonly items: readonly T[];
    readonly total: number;
    readonly more: boolean;
    /** Where they were asked for. */
    readonly facets?: readonly Facet[];
}

export interface PageRequest {
    skipCount?: number;
    /** 1 to 1000; the server's own default is 100. */
    maxItems?: number;
}

export function pageOf<T>(body: ListBody<T>): Page<T> {
    const { pagination, context, entries } = body.list;
    return { items: entries.map(({ entry }) => entry), total: pagination.totalItems, more: pagination.hasMoreItems, facets: context?.facets };
}

const LARGEST = 1000;

/** Everything of a list, however many pages it takes. */
export async function everyPage<T>(fetch: (page: PageRequest) => Promise<Page<T>>): Promise<readonly T[]> {
    const items: T[] = [];
    for (let more = true; more; ) {
        const page = await fetch({ skipCount: items.length, maxItems: LARGEST });
        items.push(...page.items);
        more = page.more && page.items.length > 0;
    }
    return items;
}
