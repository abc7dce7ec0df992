import { Register, RegisterEntry } from '../api';
import { capital, dayText } from '../common';

export interface Column {
    readonly id: string;
    /** In pixels; the columns that may grow share what is left. */
    readonly width: number;
    readonly grows?: boolean;
    readonly text: (entry: RegisterEntry) => string;
}

const NUMBER: Column = { id: 'number', width: 108, text: ({ number }) => number ?? '' };
const DATE: Column = { id: 'date', width: 92, text: ({ date }) => dayText(date) };
const TYPE: Column = { id: 'type', width: 92, text: ({ type }) => capital(type) };
const SUBJECT: Column = { id: 'subject', width: 190, grows: true, text: ({ subject }) => subject ?? '' };
const MOVED: Column = { id: 'movedAt', width: 92, text: ({ movedAt }) => dayText(movedAt) };
const NOTE: Column = { id: 'note', width: 100, text: ({ note, reason }) => note ?? reason ?? '' };
const SIGNATURE: Column = { id: 'signature', width: 90, text: ({ signature }) => signature ?? '' };

/** The columns of Nghị định 30/2020/NĐ-CP, annex IV, in its order. */
const COLUMNS: Record<Register['direction'], readonly Column[]> = {
    out: [
        NUMBER,
        DATE,
        TYPE,
        SUBJECT,
        { id: 'signer', width: 130, text: ({ signer }) => signer ?? '' },
        { id: 'recipients', width: 140, grows: true, text: ({ recipients }) => recipients ?? '' },
        { id: 'keeper', width: 120, text: ({ keeper }) => keeper ?? '' },
        { id: 'copies', width: 70, text: ({ copies }) => (copies === null ? '' : String(copies)) },
        MOVED,
        SIGNATURE,
        NOTE,
    ],
    in: [
        { id: 'arrivedAt', width: 92, text: ({ recordedAt }) => dayText(recordedAt) },
        { id: 'serial', width: 76, text: ({ serial }) => String(serial) },
        { id: 'author', width: 140, grows: true, text: ({ author }) => author ?? '' },
        NUMBER,
        DATE,
        TYPE,
        SUBJECT,
        { id: 'recipients', width: 110, text: ({ recipients }) => recipients ?? '' },
        MOVED,
        SIGNATURE,
        NOTE,
    ],
};

export function columnsOf(direction: Register['direction']): readonly Column[] {
    return COLUMNS[direction];
}

/** Columns that a clerk rarely needs on the screen; they can be shown. */
export const HIDDEN_AT_FIRST: readonly string[] = ['keeper', 'copies', 'movedAt', 'signature'];

/** The columns as a grid: those that grow share what the others leave. */
export function gridOf(columns: readonly Column[]): string {
    return columns.map(({ width, grows }) => (grows ? `minmax(${width}px, 1fr)` : `${width}px`)).join(' ');
}
