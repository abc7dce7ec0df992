import { describe, expect, it } from 'vitest';
import { decisionsOn, needsDay } from './decisions';
import { round, unit } from './testing';

const TODAY = '2026-05-20';

describe('what can be decided about a unit', () => {
    it('is to accept or return what is complete', () => {
        expect(decisionsOn(round(), unit({ state: 'received' }), TODAY)).toEqual(['accept', 'giveBack']);
    });

    it('is to remind or exempt a unit that has sent nothing', () => {
        expect(decisionsOn(round(), unit(), TODAY)).toEqual(['remind', 'exempt']);
    });

    it('begins with letting a late unit in', () => {
        expect(decisionsOn(round(), unit({ state: 'late' }), '2026-05-29')).toEqual(['admit', 'remind', 'exempt']);
    });

    it('is no reminder when the round is closed', () => {
        expect(decisionsOn(round({ state: 'closed' }), unit(), TODAY)).toEqual(['admit', 'exempt']);
    });

    it('is nothing in a round that is prepared or cancelled', () => {
        expect(decisionsOn(round({ state: 'prepared' }), unit(), TODAY)).toEqual([]);
        expect(decisionsOn(round({ state: 'cancelled' }), unit({ state: 'received' }), TODAY)).toEqual([]);
    });

    it('is to return a declaration of nothing, which nobody accepts', () => {
        expect(decisionsOn(round(), unit({ state: 'nothing-to-report' }), TODAY)).toEqual(['giveBack']);
    });
});

describe('a day for a report that is sent back', () => {
    it('is not needed as long as the unit has days of its own', () => {
        expect(needsDay(round(), unit({ due: '2026-05-28' }), '2026-05-31')).toBe(false);
        expect(needsDay(round(), unit({ due: '2026-05-28', openUntil: '2026-06-10' }), '2026-06-10')).toBe(false);
    });

    it('is needed once they are over, and in a closed round', () => {
        expect(needsDay(round(), unit({ due: '2026-05-28' }), '2026-06-01')).toBe(true);
        expect(needsDay(round(), unit({ due: '2026-05-28', openUntil: '2026-06-10' }), '2026-06-11')).toBe(true);
        expect(needsDay(round({ state: 'closed' }), unit(), '2026-05-20')).toBe(true);
    });
});
