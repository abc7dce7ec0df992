import { GroupDeadline, Round, RoundTerms } from '../api';
import { dayOf, dayText } from '../common';

/** The terms as a person types them: days as offices write them. */
export interface TypedTerms {
    version: number;
    name: string;
    from: string;
    to: string;
    outline: string | null;
    forms: string[];
    receivingOffice: string;
    assigningUnit: string;
    expected: string[];
    deadlines: { group: string; lastDay: string; text: string }[];
    exemptions: { unit: string; reason: string }[];
    graceDays: number;
}

export function typedOf(round: Round): TypedTerms {
    const { terms } = round;
    return {
        version: round.version,
        name: terms.name,
        from: dayText(terms.period?.from),
        to: dayText(terms.period?.to),
        outline: terms.outline,
        forms: [...terms.forms],
        receivingOffice: terms.receivingOffice ?? '',
        assigningUnit: terms.assigningUnit ?? '',
        expected: [...terms.expected],
        deadlines: terms.deadlines.map(({ group, lastDay, text }) => ({ group: group ?? '', lastDay: dayText(lastDay), text: text ?? '' })),
        exemptions: terms.exemptions.map(({ unit, reason }) => ({ unit, reason })),
        graceDays: terms.graceDays,
    };
}

/** What is typed that no terms can be made of, as the last parts of keys; empty when they can. */
export function faultsOf(typed: TypedTerms): readonly string[] {
    const faults: string[] = [];
    if (typed.name.trim() === '') {
        faults.push('name');
    }
    if (typed.from.trim() !== '' && dayOf(typed.from) === null) {
        faults.push('from');
    }
    const period = typed.from.trim() !== '' || typed.to.trim() !== '';
    if (period && dayOf(typed.to) === null) {
        faults.push('to');
    }
    if (typed.deadlines.some(({ lastDay }) => dayOf(lastDay) === null)) {
        faults.push('deadlines');
    }
    if (typed.exemptions.some(({ unit, reason }) => unit === '' || reason.trim() === '')) {
        faults.push('exemptions');
    }
    return faults;
}

/** Only of terms without {@link faultsOf faults}. */
export function termsOf(typed: TypedTerms): RoundTerms {
    const to = dayOf(typed.to);
    return {
        name: typed.name.trim(),
        period: to === null ? null : { from: dayOf(typed.from), to },
        outline: typed.outline,
        forms: typed.forms,
        receivingOffice: typed.receivingOffice || null,
        assigningUnit: typed.assigningUnit || null,
        expected: typed.expected,
        deadlines: typed.deadlines.map(deadlineOf),
        exemptions: typed.exemptions.map(({ unit, reason }) => ({ unit, reason: reason.trim() })),
        graceDays: typed.graceDays,
    };
}

function deadlineOf({ group, lastDay, text }: TypedTerms['deadlines'][number]): GroupDeadline {
    return { group: group || null, lastDay: dayOf(lastDay)!, text: text || null };
}
