import { describe, expect, it } from 'vitest';
import { Tally } from '../api';
import { partsOf, percentText } from './tally';

const TALLY: Tally = {
    listed: 20,
    expected: 19,
    received: 14,
    onTime: 12,
    receivedLate: 2,
    late: 3,
    incomplete: 1,
    returned: 1,
    waiting: 2,
    overdue: 1,
    exempt: 1,
    nothing: 1,
    accepted: 3,
    receivedRate: 14 / 19,
    onTimeRate: 12 / 19,
};

describe('a tally', () => {
    it('is shown in parts that sum to the list', () => {
        expect(partsOf(TALLY).reduce((sum, { count }) => sum + count, 0)).toBe(20);
    });

    it('is written in whole percents', () => {
        expect(percentText(TALLY.receivedRate)).toBe('74 %');
    });

    it('of nobody has no rate', () => {
        expect(percentText(null)).toBe('–');
    });
});
