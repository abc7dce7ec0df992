import { describe, expect, it } from 'vitest';
import { Facet } from '../api';
import { daysOf, everyChoice, frequentChoices, yearOf } from './choices';
import { EVERYTHING } from './criteria';

const KIND: Facet = { label: 'kind', complete: true, buckets: [{ label: 'report', count: 12 }] };
const YEAR: Facet = {
    label: 'year',
    complete: false,
    buckets: ['2026', '2025', '2024', '2023', '2022', '2021', '2020'].map((label) => ({ label, count: 3 })),
};

describe('the values of a filter', () => {
    it('are all there, those that no document has with nought', () => {
        const choices = everyChoice([KIND], 'kind', ['plan', 'report'], ['plan'], (value) => value.toUpperCase());

        expect(choices).toEqual([
            { value: 'plan', label: 'PLAN', chosen: true, count: 0, atLeast: false },
            { value: 'report', label: 'REPORT', chosen: false, count: 12, atLeast: false },
        ]);
    });

    it('have no count as long as nobody has counted', () => {
        expect(everyChoice([], 'kind', ['plan'], [], String)[0]?.count).toBeNull();
    });

    it('are the most frequent few where there are many, and counted as far as the host has', () => {
        const choices = frequentChoices([KIND, YEAR], 'year', '2025');

        expect(choices).toHaveLength(6);
        expect(choices[1]).toEqual({ value: '2025', label: '2025', chosen: true, count: 3, atLeast: true });
    });
});

describe('a chosen year', () => {
    it('is its first and its last day', () => {
        expect(yearOf({ ...EVERYTHING, ...daysOf('2026') })).toBe('2026');
    });

    it('is none when other days were chosen', () => {
        expect(yearOf({ ...EVERYTHING, from: '1/1/2025', to: '31/12/2026' })).toBeNull();
        expect(yearOf(EVERYTHING)).toBeNull();
    });
});
