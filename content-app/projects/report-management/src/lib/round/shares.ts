import { AnnexForm, Contribution, FormColumn } from '../api';
import { numberText } from '../common';

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

/** What a computed cell is computed from; null for cells that people fill in. */
export type Derivation = { readonly from: 'rows'; readonly first: string; readonly last: string } | { readonly from: 'columns' };

/** A computed row stands above the rows it comes from; a computed column comes from others of its row. */
export function derivationOf(form: AnnexForm, rowId: string, columnId: string): Derivation | null {
    const at = form.rows.findIndex(({ id }) => id === rowId);
    const row = form.rows[at];
    const below = row?.computed ? form.rows.slice(at + 1) : [];
    const end = below.findIndex(({ level }) => level <= row!.level);
    const children = (end < 0 ? below : below.slice(0, end)).filter(({ level }) => level === row!.level + 1);
    if (children.length > 0) {
        return { from: 'rows', first: nameOf(children[0]!), last: nameOf(children.at(-1)!) };
    }
    return form.columns.find(({ id }) => id === columnId)?.computed ? { from: 'columns' } : null;
}

function nameOf({ index, label }: { index: string; label: string }): string {
    return index || label;
}

/** "5" as "+5", "-1234" as "−1.234", nothing for what did not change or cannot be compared. */
export function changeText(difference: string | null): string {
    const change = Number(difference ?? Number.NaN);
    return Number.isNaN(change) || change === 0 ? '' : `${change > 0 ? '+' : '−'}${numberText(Math.abs(change))}`;
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
