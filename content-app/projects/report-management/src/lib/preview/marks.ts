import { Place } from '../api';

/** A stretch of the text on the screen, with the fields that were read in it. */
export interface Stretch {
    readonly text: string;
    readonly fields: readonly string[];
}

/** Cuts the text at the ends of all places, so that places that overlap can be shown. Places outside the text count as far as they are inside. */
export function stretches(text: string, places: Readonly<Record<string, Place>>): Stretch[] {
    const known = Object.entries(places).map(([field, { start, end }]) => ({
        field,
        start: Math.max(0, start),
        end: Math.min(text.length, end),
    }));
    const cuts = [...new Set([0, text.length, ...known.flatMap(({ start, end }) => [start, end])])]
        .filter((cut) => cut >= 0 && cut <= text.length)
        .sort((a, b) => a - b);
    return cuts.slice(0, -1).map((start, index) => {
        const end = cuts[index + 1]!;
        const fields = known.filter((place) => place.start <= start && place.end >= end).map(({ field }) => field);
        return { text: text.slice(start, end), fields };
    });
}

/** The places that were answered, and those of citations, whose words are in the text as they were read. */
export function allPlaces(text: string, places: Readonly<Record<string, Place>>, citations: readonly (string | null)[]): Record<string, Place> {
    const found: Record<string, Place> = { ...places };
    citations.forEach((raw, index) => {
        const start = raw ? text.indexOf(raw) : -1;
        if (raw && start >= 0) {
            found[`citations.${index}`] = { start, end: start + raw.length };
        }
    });
    return found;
}
