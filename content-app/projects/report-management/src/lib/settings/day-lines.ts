import { SpecialDay } from '../api';
import { dayOf, fold } from '../common';

/** What a line of a list of days would do. */
export interface DayLine {
    /** As it was written. */
    readonly text: string;
    readonly day: SpecialDay | null;
    readonly effect: 'new' | 'same' | 'other' | 'wrong' | 'twice';
}

const WORK: ReadonlySet<string> = new Set(['work', 'lam', 'lam viec', 'lam bu']);
const REST: ReadonlySet<string> = new Set(['rest', 'nghi', 'nghi le', 'nghi bu']);

/**
 * The lines of a file of days: day, kind and name, parted by semicolons, tabs or commas ("02/9/2027; nghỉ; Quốc khánh"),
 * held against the days that are there already. A heading line and blank lines are passed over.
 */
export function dayLines(text: string, there: readonly SpecialDay[]): readonly DayLine[] {
    const known = new Map(there.map((day) => [day.date, day]));
    const seen = new Set<string>();
    return text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .filter((line, index) => line.trim() !== '' && !(index === 0 && isHeading(line)))
        .map((line) => {
            const day = dayIn(line);
            const effect = effectOf(day, known, seen);
            if (day) {
                seen.add(day.date);
            }
            return { text: line.trim(), day, effect };
        });
}

function isHeading(line: string): boolean {
    return dayIn(line) === null && !/\d/.test(line);
}

function dayIn(line: string): SpecialDay | null {
    const separator = /[;\t]/.test(line) ? /[;\t]/ : /,/;
    const [written = '', kind = '', ...name] = line.split(separator).map((part) => part.trim());
    const date = dayOf(written);
    const word = fold(kind);
    const read = WORK.has(word) ? 'work' : REST.has(word) ? 'rest' : null;
    const words = name.join(', ').replace(/^"(.*)"$/, '$1');
    return date && read && words !== '' ? { date, kind: read, name: words } : null;
}

function effectOf(day: SpecialDay | null, known: ReadonlyMap<string, SpecialDay>, seen: ReadonlySet<string>): DayLine['effect'] {
    if (day === null) {
        return 'wrong';
    }
    if (seen.has(day.date)) {
        return 'twice';
    }
    const before = known.get(day.date);
    if (!before) {
        return 'new';
    }
    return before.kind === day.kind && before.name === day.name ? 'same' : 'other';
}
