import { Facet, FacetName } from '../api';
import { Criteria } from './criteria';

/** A value of a filter. */
export interface Choice {
    readonly value: string;
    readonly label: string;
    readonly chosen: boolean;
    /** Null while it is not known. */
    readonly count: number | null;
    /** Only the first of many documents were counted. */
    readonly atLeast: boolean;
}

const MOST = 6;

/** All values of a filter that has few, whether or not a document has them. */
export function everyChoice(facets: readonly Facet[], name: FacetName, values: readonly string[], chosen: readonly string[], label: (value: string) => string): readonly Choice[] {
    const facet = facets.find((one) => one.label === name);
    return values.map((value) => ({
        value,
        label: label(value),
        chosen: chosen.includes(value),
        count: facet ? (facet.buckets.find((one) => one.label === value)?.count ?? 0) : null,
        atLeast: facet?.complete === false,
    }));
}

/** The most frequent values of a filter that has many. */
export function frequentChoices(facets: readonly Facet[], name: FacetName, chosen: string | null): readonly Choice[] {
    const facet = facets.find((one) => one.label === name);
    return (facet?.buckets ?? []).slice(0, MOST).map(({ label, count }) => ({ value: label, label, chosen: label === chosen, count, atLeast: facet?.complete === false }));
}

/** The days of a year, as they are typed. */
export function daysOf(year: string): Pick<Criteria, 'from' | 'to'> {
    return { from: `1/1/${year}`, to: `31/12/${year}` };
}

/** The year that was chosen; null when other days were, or none. */
export function yearOf({ from, to }: Criteria): string | null {
    const year = /^1\/1\/(\d{4})$/.exec(from)?.[1];
    return year && to === daysOf(year).to ? year : null;
}
