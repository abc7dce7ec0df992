import { Consolidation, RoundUnit, Submission } from '../api';

/** What a unit has done of one part of what it owes: the report, or a form. */
export type HeatState = 'accepted' | 'received' | 'errors' | 'blanks' | 'returned' | 'missing' | 'overdue' | 'nothing' | 'exempt';

export interface HeatCell {
    readonly state: HeatState;
    /** Wrong or blank cells, where those are counted. */
    readonly count: number;
    readonly documentId: string | null;
}

export interface HeatRow {
    readonly unit: RoundUnit;
    /** The report first, then the forms in the round's order. */
    readonly cells: readonly HeatCell[];
}

/** What says a state without its colour. */
export const SIGNS: Record<HeatState, string> = {
    accepted: '✓',
    received: '●',
    errors: '✕',
    blanks: '◐',
    returned: '↩',
    missing: '–',
    overdue: '!',
    nothing: '∅',
    exempt: '·',
};

export type Incomplete = Consolidation['incomplete'][number];

/** Units by forms. The figures of a form's workbooks are added once its consolidation is there. */
export function heatOf(
    units: readonly RoundUnit[],
    sent: readonly Submission[],
    forms: readonly string[],
    incomplete: ReadonlyMap<string, readonly Incomplete[]>,
): readonly HeatRow[] {
    const standing = new Map(sent.map((one) => [one.unit, one]));
    const faults = new Map([...incomplete].map(([form, list]) => [form, new Map(list.map((one) => [one.unit, one]))]));
    return units.map((unit) => {
        const submission = standing.get(unit.unit);
        const tables = new Map(submission?.tables.map(({ form, documentId }) => [form, documentId]));
        return {
            unit,
            cells: [
                cell(unit, submission?.reportId ?? null),
                ...forms.map((form) => cell(unit, tables.get(form) ?? null, faults.get(form)?.get(unit.unit))),
            ],
        };
    });
}

function cell(unit: RoundUnit, documentId: string | null, fault?: Incomplete): HeatCell {
    const state = stateOf(unit, documentId, fault);
    const count = state === 'errors' ? fault!.errors : state === 'blanks' ? fault!.blanks : 0;
    return { state, count, documentId };
}

function stateOf(unit: RoundUnit, documentId: string | null, fault?: Incomplete): HeatState {
    if (unit.state === 'exempt') {
        return 'exempt';
    }
    if (unit.state === 'nothing-to-report') {
        return 'nothing';
    }
    if (documentId === null) {
        return unit.state === 'late' || unit.level === 'red' || unit.level === 'special-red' ? 'overdue' : 'missing';
    }
    if (unit.state === 'returned') {
        return 'returned';
    }
    if (fault && fault.errors > 0) {
        return 'errors';
    }
    if (fault && fault.blanks > 0) {
        return 'blanks';
    }
    return unit.state === 'accepted' ? 'accepted' : 'received';
}
