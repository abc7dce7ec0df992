import { describe, expect, it } from 'vitest';
import { dayOf } from './day-input';

describe('the day somebody typed', () => {
    it.each([
        ['2/3/2026', '2026-03-02'],
        ['02-03-26', '2026-03-02'],
        ['2.3.2026', '2026-03-02'],
        [' 02/03/2026 ', '2026-03-02'],
        ['2026-03-02', '2026-03-02'],
        ['29/2/2028', '2028-02-29'],
    ])('is read from %s', (typed, day) => {
        expect(dayOf(typed)).toBe(day);
    });

    it.each(['', '31/02/2026', '2/13/2026', '3/2026', 'hôm nay', '01/7/20025'])('is none in "%s"', (typed) => {
        expect(dayOf(typed)).toBeNull();
    });
});
