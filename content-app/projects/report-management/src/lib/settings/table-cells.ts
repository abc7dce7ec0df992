import { Cells, OfficeTableName } from '../api';
import { dayOf, dayText } from '../common';

export type CellKind = 'text' | 'list' | 'day' | 'unit-system' | 'code-system' | 'flag';

/** A column as a screen shows and asks for it. */
export interface CellColumn {
    readonly name: string;
    readonly kind: CellKind;
    /** A track of a CSS grid; null when only the form shows it. */
    readonly width: string | null;
}

const CODE: CellColumn = { name: 'code', kind: 'text', width: '150px' };
const FROM: CellColumn = { name: 'from', kind: 'day', width: '110px' };
const TO: CellColumn = { name: 'to', kind: 'day', width: '110px' };

export const COLUMNS: Readonly<Record<OfficeTableName, readonly CellColumn[]>> = {
    units: [
        CODE,
        { name: 'name', kind: 'text', width: 'minmax(200px, 2fr)' },
        { name: 'system', kind: 'unit-system', width: '90px' },
        { name: 'number_code', kind: 'text', width: '110px' },
        { name: 'parent', kind: 'text', width: '110px' },
        { name: 'office', kind: 'text', width: '120px' },
        { name: 'place', kind: 'text', width: null },
        { name: 'internal', kind: 'flag', width: null },
        FROM,
        TO,
        { name: 'aliases', kind: 'list', width: null },
        { name: 'terms', kind: 'list', width: null },
    ],
    groups: [
        CODE,
        { name: 'name', kind: 'text', width: 'minmax(200px, 2fr)' },
        { name: 'members', kind: 'list', width: 'minmax(160px, 2fr)' },
        FROM,
        TO,
        { name: 'aliases', kind: 'list', width: null },
    ],
    terms: [
        { name: 'unit', kind: 'text', width: 'minmax(160px, 1fr)' },
        { name: 'term', kind: 'text', width: 'minmax(140px, 1fr)' },
        { name: 'from', kind: 'day', width: '200px' },
    ],
    'issuer-codes': [
        CODE,
        { name: 'name', kind: 'text', width: 'minmax(220px, 2fr)' },
        { name: 'system', kind: 'code-system', width: '130px' },
        { name: 'other_codes', kind: 'list', width: 'minmax(140px, 1fr)' },
        FROM,
        TO,
    ],
};

/** A cell as people read it. */
export function shownCell({ kind }: CellColumn, cell: string | null, word: (key: string) => string): string {
    if (cell === null) {
        return '';
    }
    switch (kind) {
        case 'day':
            return dayText(cell);
        case 'list':
            return cell.split('|').join(', ');
        case 'unit-system':
        case 'code-system':
            return word(`RPT.SETTINGS.SYSTEMS.${cell}`);
        case 'flag':
            return word(`RPT.SETTINGS.FLAGS.${cell}`);
        default:
            return cell;
    }
}

/** A cell as a person types it: a day as 02/03/2026, a list with a line each. */
export function typedCell(column: CellColumn, cell: string | null): string {
    switch (column.kind) {
        case 'day':
            return dayText(cell);
        case 'list':
            return (cell ?? '').split('|').join('\n');
        default:
            return cell ?? '';
    }
}

/** What was typed as the contract takes it; what is no day stays as it is, so that the server says what is wrong. */
export function cellOf(column: CellColumn, typed: string): string | null {
    switch (column.kind) {
        case 'day':
            return dayOf(typed) ?? (typed.trim() || null);
        case 'list':
            return (
                typed
                    .split(/[\n|]/)
                    .map((part) => part.trim())
                    .filter((part) => part !== '')
                    .join('|') || null
            );
        default:
            return typed.trim() || null;
    }
}

/** The key of a row and the cells that are others than before; nobody else's change to another cell is undone. */
export function changedCells(keys: readonly string[], before: Cells | null, after: Cells): Cells {
    return Object.fromEntries(Object.entries(after).filter(([column, cell]) => keys.includes(column) || cell !== (before?.[column] ?? null)));
}

/** Whether something has ended before a day. */
export function isOver(row: Cells, today: string): boolean {
    return row['to'] !== null && row['to'] !== undefined && row['to'] < today;
}

/** Names of the columns in an entry of the journal ("to: – → 2026-06-30; name: …") put into words. */
export function inWords(fields: string, label: (column: string) => string): string {
    return fields.replace(/(^|; )([a-z_]+): /g, (_, start: string, column: string) => `${start}${label(column)}: `);
}
