import { describe, expect, it } from 'vitest';
import { round, unit } from '../round/testing';
import { inOrder, isOpen, Obligation } from './obligations';

const owes = (change: Parameters<typeof unit>[0], of: Parameters<typeof round>[0] = {}): Obligation => ({ round: round(of), unit: unit(change) });

describe('what a unit owes', () => {
    it('stands before what is done, the nearest day first', () => {
        const order = inOrder([
            owes({ unit: 'done', state: 'received' }),
            owes({ unit: 'later', due: '2026-07-01' }),
            owes({ unit: 'sooner', due: '2026-06-01' }),
        ]);

        expect(order.map((one) => one.unit.unit)).toEqual(['sooner', 'later', 'done']);
    });

    it('is taken to the last day of grace', () => {
        expect(isOpen(owes({}), '2026-05-31')).toBe(true);
        expect(isOpen(owes({}), '2026-06-01')).toBe(false);
    });

    it('is taken in a closed round only from a unit that was let in', () => {
        expect(isOpen(owes({}, { state: 'closed' }), '2026-05-20')).toBe(false);
        expect(isOpen(owes({ openUntil: '2026-05-25' }, { state: 'closed' }), '2026-05-20')).toBe(true);
    });

    it('is not taken again once it is accepted', () => {
        expect(isOpen(owes({ state: 'accepted' }), '2026-05-20')).toBe(false);
    });
});
