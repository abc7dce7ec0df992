import { describe, expect, it } from 'vitest';
import { faultsOf, termsOf, typedOf } from './terms';
import { round, terms } from './testing';

describe('the terms of a round', () => {
    it('are given back as they came when nobody changed them', () => {
        expect(termsOf(typedOf(round()))).toEqual(terms());
    });

    it('show days as offices write them', () => {
        const typed = typedOf(round());

        expect([typed.from, typed.to, typed.deadlines[0]!.lastDay]).toEqual(['01/07/2025', '31/05/2026', '28/05/2026']);
    });

    it('may have no period yet', () => {
        const typed = { ...typedOf(round()), from: '', to: '' };

        expect(faultsOf(typed)).toEqual([]);
        expect(termsOf(typed).period).toBeNull();
    });

    it('may have a period without a beginning, but not without an end', () => {
        expect(faultsOf({ ...typedOf(round()), from: '' })).toEqual([]);
        expect(faultsOf({ ...typedOf(round()), to: '' })).toEqual(['to']);
    });

    it('name everything that is wrong at once', () => {
        const typed = {
            ...typedOf(round()),
            name: ' ',
            from: '31/02/2026',
            deadlines: [{ group: '', lastDay: 'mai', text: '' }],
            exemptions: [{ unit: 'DU-A', reason: '' }],
        };

        expect(faultsOf(typed)).toEqual(['name', 'from', 'deadlines', 'exemptions']);
    });
});
