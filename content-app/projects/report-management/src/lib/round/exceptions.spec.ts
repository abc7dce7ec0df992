import { describe, expect, it } from 'vitest';
import { exceptionsOf } from './exceptions';
import { terms, unit } from './testing';

describe('exceptions', () => {
    it('show the latest first, then those with time left', () => {
        const units = [
            unit({ unit: 'soon', level: 'yellow', due: '2026-05-30' }),
            unit({ unit: 'latest', level: 'special-red', due: '2026-05-20' }),
            unit({ unit: 'late', level: 'red', due: '2026-05-27' }),
        ];

        const shown = exceptionsOf(units, terms(), '2026-05-28');

        expect(shown.map((one) => one.unit.unit)).toEqual(['latest', 'late', 'soon']);
        expect(shown.map((one) => one.late)).toEqual([8, 1, -2]);
    });

    it('are locked once the days of grace are over', () => {
        const [still, locked] = ['2026-05-31', '2026-06-01'].map((today) => exceptionsOf([unit()], terms(), today)[0]!);

        expect(still!.locked).toBe(false);
        expect(locked!.locked).toBe(true);
    });

    it('are not locked on the last day they were let in until', () => {
        const letIn = unit({ openUntil: '2026-06-10' });

        expect(exceptionsOf([letIn], terms(), '2026-06-10')[0]).toMatchObject({ locked: false, late: 0 });
        expect(exceptionsOf([letIn], terms(), '2026-06-11')[0]).toMatchObject({ locked: true, late: 1 });
    });

    it('are decided by the unit in time, by its leader from the deadline on, by who gave the task three days later', () => {
        const deciders = (['yellow', 'red', 'special-red'] as const).map(
            (level) => exceptionsOf([unit({ level })], terms(), '2026-05-29')[0]!.decider,
        );

        expect(deciders).toEqual(['unit', 'superior', 'assigning']);
    });

    it('of locked units are decided by the receiving office', () => {
        expect(exceptionsOf([unit({ level: 'red' })], terms(), '2026-06-05')[0]!.decider).toBe('receiving');
    });

    it('of equal urgency stand in the order of their names', () => {
        const units = [unit({ name: 'Đảng ủy xã Đông' }), unit({ name: 'Đảng ủy xã An' })];

        expect(exceptionsOf(units, terms(), '2026-05-20').map((one) => one.unit.name)).toEqual(['Đảng ủy xã An', 'Đảng ủy xã Đông']);
    });
});
