import { ApiError, DocumentSummary, Extraction, FiledDocument } from '../api';
import { Fields, fieldsOf } from '../metadata';

export type ItemState = 'waiting' | 'reading' | 'ready' | 'unreadable' | 'filing' | 'filed';

/** A file on its way into the archive. */
export interface QueueItem {
    readonly id: string;
    readonly file: File;
    readonly state: ItemState;
    /** What was read; null until then. */
    readonly extraction: Extraction | null;
    /** What a person sees and types; null until the file was read. */
    readonly fields: Fields | null;
    /** Stored documents with the same number. */
    readonly likely: readonly DocumentSummary[];
    readonly filed: FiledDocument | null;
    readonly error: ApiError | null;
}

export function waiting(id: string, file: File): QueueItem {
    return { id, file, state: 'waiting', extraction: null, fields: null, likely: [], filed: null, error: null };
}

export function read(item: QueueItem, extraction: Extraction, typed: Fields | null): QueueItem {
    return { ...item, state: 'ready', extraction, fields: typed ?? fieldsOf(extraction), error: null };
}

/** Whether it may be filed with others without a look: read well, and nothing like it is stored. */
export function isSure(item: QueueItem): boolean {
    return item.state === 'ready' && item.extraction?.sure === true && item.likely.length === 0;
}

/** Whether a person still has something to do with it. */
export function isOpen(item: QueueItem): boolean {
    return item.state === 'ready' || item.state === 'unreadable';
}

/** The next open item after that one, round the corner; null when there is none. */
export function nextOpen(items: readonly QueueItem[], after: string | null): QueueItem | null {
    const start = items.findIndex(({ id }) => id === after) + 1;
    const round = [...items.slice(start), ...items.slice(0, start)];
    return round.find(isOpen) ?? null;
}

/** How far a batch is: files that were read or could not be, of all. */
export function progressOf(items: readonly QueueItem[]): { done: number; all: number } {
    return { done: items.filter(({ state }) => state !== 'waiting' && state !== 'reading').length, all: items.length };
}
