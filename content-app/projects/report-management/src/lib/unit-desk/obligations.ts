import { Round, RoundUnit } from '../api';
import { daysBetween, lastDayOf } from '../round/days';

/** What one unit owes in one round. */
export interface Obligation {
    readonly round: Round;
    readonly unit: RoundUnit;
}

const DONE: ReadonlySet<string> = new Set(['received', 'accepted', 'nothing-to-report', 'exempt']);

export function isDone({ unit }: Obligation): boolean {
    return DONE.has(unit.state);
}

/** Whether files are still taken: the round is open and the unit not locked, or the unit was let in. */
export function isOpen({ round, unit }: Obligation, today: string): boolean {
    const letIn = unit.openUntil !== null && today <= unit.openUntil;
    const inTime = daysBetween(unit.due, today) <= round.terms.graceDays;
    const taken = round.state === 'open' ? inTime || letIn : round.state === 'closed' && letIn;
    return taken && unit.state !== 'accepted' && unit.state !== 'exempt';
}

/** What is owed first, by its day; what is done behind it, the newest first. */
export function inOrder(obligations: readonly Obligation[]): readonly Obligation[] {
    const owed = obligations.filter((one) => !isDone(one)).sort((one, other) => lastDayOf(one.unit).localeCompare(lastDayOf(other.unit)));
    const done = obligations.filter(isDone).sort((one, other) => lastDayOf(other.unit).localeCompare(lastDayOf(one.unit)));
    return [...owed, ...done];
}
