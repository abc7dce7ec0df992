import { describe, expect, it } from 'vitest';
import { capital, dayText, numberText, sizeText, timeText } from './format';

describe('what offices read', () => {
    it('days are written day first', () => {
        expect(dayText('2026-03-02')).toBe('02/03/2026');
        expect(dayText('2026-03')).toBe('03/2026');
        expect(dayText(null)).toBe('');
    });

    it('times are those of the office, not of the server', () => {
        expect(timeText('2026-03-02T18:30:00Z')).toBe('01:30 03/03/2026');
        expect(dayText('2026-03-02T18:30:00Z')).toBe('03/03/2026');
    });

    it('numbers have a decimal comma and dots for thousands', () => {
        expect(numberText(1234567.5)).toBe('1.234.567,5');
    });

    it('sizes are rounded', () => {
        expect(sizeText(14320)).toBe('14 kB');
        expect(sizeText(2_450_000)).toBe('2,5 MB');
        expect(sizeText(3)).toBe('1 kB');
    });

    it('sentences start with a capital', () => {
        expect(capital('đề cương')).toBe('Đề cương');
        expect(capital(null)).toBe('');
    });
});
