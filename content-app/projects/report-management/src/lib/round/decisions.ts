import { Round, RoundUnit } from '../api';
import { daysBetween } from './days';

export type Decision = 'accept' | 'giveBack' | 'admit' | 'remind' | 'exempt' | 'endExemption';

/** What can be decided about a unit as it stands, the likeliest first. The server has the last word. */
export function decisionsOn(round: Round, unit: RoundUnit, today: string): readonly Decision[] {
    if (round.state === 'prepared' || round.state === 'cancelled') {
        return [];
    }
    switch (unit.state) {
        case 'received':
            return ['accept', 'giveBack'];
        case 'nothing-to-report':
        case 'accepted':
            return ['giveBack'];
        case 'exempt':
            return ['endExemption'];
        case 'incomplete':
            return withAdmission(['remind', 'giveBack', 'exempt'], round, unit, today);
        default:
            return withAdmission(['remind', 'exempt'], round, unit, today);
    }
}

/** Whether a unit that is asked once more has to be given a day for it: none is left of its own. The server's rule. */
export function needsDay(round: Round, unit: RoundUnit, today: string): boolean {
    const open = round.state === 'open' && daysBetween(unit.due, today) <= round.terms.graceDays;
    const letIn = unit.openUntil !== null && daysBetween(unit.openUntil, today) <= 0;
    return !open && !letIn;
}

/** A unit that is locked, or soon will be, can be let in. */
function withAdmission(decisions: readonly Decision[], round: Round, unit: RoundUnit, today: string): readonly Decision[] {
    const over = daysBetween(unit.due, today) > 0 || round.state === 'closed';
    const open = round.state === 'open' ? decisions : decisions.filter((decision) => decision !== 'remind');
    return over ? ['admit', ...open] : open;
}
