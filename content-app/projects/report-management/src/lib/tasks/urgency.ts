import { Task } from '../api';

const DAY = 24 * 60 * 60 * 1000;

/** How a deadline is told: days left, today, or days over. */
export interface Left {
    readonly key: string;
    readonly days: number;
}

/** Whole days between now and the deadline; null when there is none. */
export function left(dueAt: string | null, now: Date): Left | null {
    if (!dueAt) {
        return null;
    }
    const days = Math.floor((new Date(dueAt).getTime() - now.getTime()) / DAY);
    if (days < 0) {
        return { key: 'RPT.TASKS.OVER', days: -days };
    }
    return { key: days === 0 ? 'RPT.TASKS.TODAY' : 'RPT.TASKS.LEFT', days };
}

const ORDER: Task['level'][] = ['special-red', 'red', 'yellow', 'normal'];

/** How many tasks there are of each level, the most urgent first; levels without any are left out. */
export function byLevel(tasks: readonly Task[]): { level: Task['level']; count: number }[] {
    return ORDER.map((level) => ({ level, count: tasks.filter((task) => task.level === level).length })).filter(({ count }) => count > 0);
}
