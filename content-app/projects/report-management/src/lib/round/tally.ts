import { Tally } from '../api';

export interface Part {
    /** Last part of the key of its words. */
    readonly name: string;
    readonly count: number;
    readonly tone: 'good' | 'warn' | 'bad' | 'info' | '';
}

/** The parts of a tally that together are its list: no unit is counted twice, none is left out. */
export function partsOf(tally: Tally): readonly Part[] {
    return [
        { name: 'onTime', count: tally.onTime, tone: 'good' },
        { name: 'receivedLate', count: tally.receivedLate, tone: 'warn' },
        { name: 'incomplete', count: tally.incomplete, tone: 'warn' },
        { name: 'returned', count: tally.returned, tone: 'warn' },
        { name: 'waiting', count: tally.waiting, tone: '' },
        { name: 'overdue', count: tally.overdue, tone: 'bad' },
        { name: 'exempt', count: tally.exempt, tone: '' },
    ];
}

/** 0.857 as "86 %"; nothing when nobody was asked. */
export function percentText(rate: number | null): string {
    return rate === null ? '–' : `${Math.round(rate * 100)} %`;
}
