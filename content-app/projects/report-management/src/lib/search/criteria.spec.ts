import { describe, expect, it } from 'vitest';
import { dayOf } from '../common';
import { criteriaOf, EVERYTHING, parametersOf, requestOf, toggled } from './criteria';

describe('what is searched for', () => {
    it('is read from the address and written there again', () => {
        const parameters = { q: '18-NQ/TW', kind: 'plan,report', status: 'issued', from: '1/1/2026', orderBy: 'newest' };

        const criteria = criteriaOf(parameters);

        expect(criteria.kind).toEqual(['plan', 'report']);
        expect(parametersOf(criteria)).toEqual({ ...parameters, issuer: null, to: null });
    });

    it('leaves out what an address makes up', () => {
        expect(criteriaOf({ kind: 'plan,thứ khác', orderBy: 'sai' })).toEqual({ ...EVERYTHING, kind: ['plan'] });
    });

    it('asks the contract for days as it writes them', () => {
        const request = requestOf({ ...EVERYTHING, from: '1/3/2026', to: 'hôm nay' }, dayOf);

        expect(request).toMatchObject({ from: '2026-03-01', to: null });
    });

    it('has a filter switched on and off', () => {
        expect(toggled(['plan'], 'report')).toEqual(['plan', 'report']);
        expect(toggled(['plan', 'report'], 'plan')).toEqual(['report']);
    });
});
