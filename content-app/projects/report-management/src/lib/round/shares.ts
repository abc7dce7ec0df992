import { Contribution, FormColumn } from '../api';

export interface Shares {
    /** Units with a value; of numbers the largest first, of words in the order of the list. */
    readonly given: readonly Contribution[];
    /** Units that sent the form and left the cell blank: that is not zero. */
    readonly blank: readonly Contribution[];
    /** Units of which nothing stands. */
    readonly absent: readonly Contribution[];
    readonly largest: number;
}

export function sharesOf(contributions: readonly Contribution[], numeric: boolean): Shares {
    const given = contributions.filter(({ value }) => value !== null);
    const rest = contributions.filter(({ value }) => value === null);
    const sorted = numeric ? [...given].sort((one, other) => Number(other.value) - Number(one.value)) : given;
    return {
        given: sorted,
        blank: rest.filter(({ documentId }) => documentId !== null),
        absent: rest.filter(({ documentId }) => documentId === null),
        largest: numeric ? Math.max(0, ...given.map(({ value }) => Number(value))) : 0,
    };
}

const MOST_BARS = 25;

/** What is worth a chart: the units with the largest figures, the largest last because charts count from below. */
export function barsOf({ given }: Shares, column: FormColumn): readonly { name: string; value: number }[] {
    const numeric = column.kind === 'integer' || column.kind === 'decimal';
    return numeric
        ? given
              .slice(0, MOST_BARS)
              .map(({ unitName, value }) => ({ name: unitName, value: Number(value) }))
              .reverse()
        : [];
}
