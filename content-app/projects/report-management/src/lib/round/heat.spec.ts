import { describe, expect, it } from 'vitest';
import { RoundUnit, Submission } from '../api';
import { heatOf, HeatState, Incomplete, SIGNS } from './heat';
import { submission, unit } from './testing';

const fault = (change: Partial<Incomplete>): Incomplete => ({ unit: 'DU-A', unitName: 'Đảng ủy xã A', reason: 'partial', blanks: 0, errors: 0, ...change });

function states(one: RoundUnit, sent: Submission[], faults: Incomplete[] = []): HeatState[] {
    return heatOf([one], sent, ['1B', '13B'], new Map([['1B', faults]]))[0]!.cells.map(({ state }) => state);
}

describe('the map of units and forms', () => {
    it('has the report first and then every form', () => {
        expect(states(unit({ state: 'incomplete' }), [submission()])).toEqual(['received', 'received', 'missing']);
    });

    it('shows what is missing as overdue once the unit is late', () => {
        expect(states(unit({ state: 'late', level: 'red' }), [])).toEqual(['overdue', 'overdue', 'overdue']);
    });

    it('shows errors before blank cells, with their number', () => {
        const [row] = heatOf([unit({ state: 'received' })], [submission()], ['1B'], new Map([['1B', [fault({ errors: 2, blanks: 5 })]]]));

        expect(row!.cells[1]).toEqual({ state: 'errors', count: 2, documentId: 'd2' });
    });

    it('shows blank cells where there are no errors', () => {
        expect(states(unit({ state: 'received' }), [submission()], [fault({ blanks: 5 })])[1]).toBe('blanks');
    });

    it('tells nothing to report and exempt from not sent', () => {
        expect(states(unit({ state: 'nothing-to-report' }), [])).toEqual(['nothing', 'nothing', 'nothing']);
        expect(states(unit({ state: 'exempt' }), [])).toEqual(['exempt', 'exempt', 'exempt']);
    });

    it('shows what was sent back as returned', () => {
        expect(states(unit({ state: 'returned' }), [submission({ state: 'returned' })]).slice(0, 2)).toEqual(['returned', 'returned']);
    });

    it('has a sign of its own for every state', () => {
        expect(new Set(Object.values(SIGNS)).size).toBe(Object.keys(SIGNS).length);
    });
});
