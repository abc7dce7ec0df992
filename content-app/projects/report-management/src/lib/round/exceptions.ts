import { DueLevel, RoundTerms, RoundUnit } from '../api';
import { daysBetween, lastDayOf } from './days';

/** Who has to act when a unit owes something. */
export type Decider = 'unit' | 'receiving' | 'superior' | 'assigning';

export interface Exception {
    readonly unit: RoundUnit;
    /** Days behind the deadline; zero or less while there is time. */
    readonly late: number;
    /** Whether the server takes nothing more until somebody lets the unit in. */
    readonly locked: boolean;
    readonly decider: Decider;
}

const RANK: Record<DueLevel, number> = { 'special-red': 0, red: 1, yellow: 2, normal: 3 };

/** The units that owe something as people should look at them: the latest first, then those that were let down. */
export function exceptionsOf(units: readonly RoundUnit[], terms: RoundTerms, today: string): readonly Exception[] {
    return units
        .map((unit) => exceptionOf(unit, terms, today))
        .sort((one, other) => RANK[one.unit.level] - RANK[other.unit.level] || other.late - one.late || byName(one, other));
}

function exceptionOf(unit: RoundUnit, terms: RoundTerms, today: string): Exception {
    const late = daysBetween(lastDayOf(unit), today);
    const letIn = unit.openUntil !== null && today <= unit.openUntil;
    const locked = !letIn && daysBetween(unit.due, today) > terms.graceDays;
    return { unit, late, locked, decider: deciderOf(unit.level, locked) };
}

/** The rule of the reminders: first the unit, at the deadline its superior, three days later who gave the task. */
function deciderOf(level: DueLevel, locked: boolean): Decider {
    if (level === 'special-red') {
        return 'assigning';
    }
    if (locked) {
        return 'receiving';
    }
    return level === 'red' ? 'superior' : 'unit';
}

function byName(one: Exception, other: Exception): number {
    return one.unit.name.localeCompare(other.unit.name, 'vi');
}
