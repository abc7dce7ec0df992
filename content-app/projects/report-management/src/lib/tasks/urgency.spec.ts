import { describe, expect, it } from 'vitest';
import { Task } from '../api';
import { byLevel, left } from './urgency';

const NOW = new Date('2026-03-02T08:00:00Z');

describe('a deadline', () => {
    it('is told in days that are left', () => {
        expect(left('2026-03-05T09:00:00Z', NOW)).toEqual({ key: 'RPT.TASKS.LEFT', days: 3 });
    });

    it('is today when less than a day is left', () => {
        expect(left('2026-03-03T07:00:00Z', NOW)).toEqual({ key: 'RPT.TASKS.TODAY', days: 0 });
    });

    it('is over from its hour on', () => {
        expect(left('2026-03-02T07:59:00Z', NOW)).toEqual({ key: 'RPT.TASKS.OVER', days: 1 });
        expect(left('2026-02-27T08:00:00Z', NOW)).toEqual({ key: 'RPT.TASKS.OVER', days: 3 });
    });

    it('need not be', () => {
        expect(left(null, NOW)).toBeNull();
    });
});

describe('the tasks of a desk', () => {
    it('are counted by level, the most urgent first', () => {
        const tasks = ['normal', 'red', 'normal'].map((level) => ({ level }) as Task);

        expect(byLevel(tasks)).toEqual([
            { level: 'red', count: 1 },
            { level: 'normal', count: 2 },
        ]);
    });
});
