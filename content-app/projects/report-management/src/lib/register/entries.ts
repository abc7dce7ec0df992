import { EntryState, RegisterEntry } from '../api';
import { fold } from '../common';
import { Column } from './columns';

/** Lines that have every typed word in one of the columns, accents or not, and that state. */
export function matching(entries: readonly RegisterEntry[], columns: readonly Column[], typed: string, state: EntryState | ''): RegisterEntry[] {
    const words = fold(typed).split(/\s+/).filter(Boolean);
    return entries.filter((entry) => {
        if (state && entry.state !== state) {
            return false;
        }
        if (words.length === 0) {
            return true;
        }
        const line = fold(columns.map(({ text }) => text(entry)).join('\n'));
        return words.every((word) => line.includes(word));
    });
}
