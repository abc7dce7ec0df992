import { describe, expect, it } from 'vitest';
import { allPlaces, stretches } from './marks';

describe('the stretches of a text', () => {
    it('are one when nothing was read', () => {
        expect(stretches('Kế hoạch', {})).toEqual([{ text: 'Kế hoạch', fields: [] }]);
    });

    it('show every field where it was read', () => {
        expect(stretches('Số 17-KH/TU ngày', { number: { start: 3, end: 11 } })).toEqual([
            { text: 'Số ', fields: [] },
            { text: '17-KH/TU', fields: ['number'] },
            { text: ' ngày', fields: [] },
        ]);
    });

    it('may belong to several fields', () => {
        const shown = stretches('abcdef', { place: { start: 0, end: 4 }, date: { start: 2, end: 6 } });

        expect(shown.map(({ text, fields }) => [text, ...fields])).toEqual([
            ['ab', 'place'],
            ['cd', 'place', 'date'],
            ['ef', 'date'],
        ]);
    });

    it('together are the text, even when a place lies outside it', () => {
        const shown = stretches('abc', { date: { start: 1, end: 99 }, number: { start: 200, end: 300 } });

        expect(shown.map(({ text }) => text).join('')).toBe('abc');
    });

    it('include citations whose words stand in the text', () => {
        const places = allPlaces('theo Nghị quyết số 18-NQ/TW và', {}, ['Nghị quyết số 18-NQ/TW', 'không có', null]);

        expect(places).toEqual({ 'citations.0': { start: 5, end: 27 } });
    });
});
