import { AnnexForm, CellFinding, CheckedForm, FilledRow, FormColumn, FormRow, Severity } from '../api';
import { dayText, numberText } from '../common';

/** A cell of a form as it is shown. */
export interface SheetCell {
    readonly text: string;
    readonly numeric: boolean;
    /** What was found about it, the gravest first. */
    readonly findings: readonly CellFinding[];
}

export interface SheetLine {
    readonly row: FormRow;
    /** Row of the workbook, from 1; null when nothing was read from it. */
    readonly at: number | null;
    readonly cells: readonly SheetCell[];
}

const GRAVITY: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** The lines of a filled form in the form's order; rows that nobody filled are there, blank. */
export function linesOf(form: AnnexForm, checked: CheckedForm): readonly SheetLine[] {
    const filled = new Map<string, FilledRow[]>();
    for (const row of checked.rows) {
        filled.set(row.row, [...(filled.get(row.row) ?? []), row]);
    }
    return form.rows.flatMap((row) => {
        const rows = filled.get(row.id) ?? [BLANK];
        return rows.map((one) => lineOf(form, row, one, checked.findings));
    });
}

const BLANK: FilledRow = { row: '', line: 0, at: null, cells: [] };

function lineOf(form: AnnexForm, row: FormRow, filled: FilledRow, findings: readonly CellFinding[]): SheetLine {
    const own = findings.filter((finding) => finding.row === row.id && isOf(finding, row, filled));
    const cells = form.columns.map((column, index) => ({
        text: textOf(column, row, filled.cells[index] ?? null),
        numeric: isNumeric(column),
        findings: own.filter((finding) => finding.column === column.id).sort((one, other) => GRAVITY[one.severity] - GRAVITY[other.severity]),
    }));
    return { row, at: filled.at, cells };
}

/** Several lines have the id of an open row: there the place in the workbook tells them apart. */
function isOf(finding: CellFinding, row: FormRow, filled: FilledRow): boolean {
    return row.kind !== 'open' || filled.at === null || finding.cell === null || workbookRow(finding.cell) === filled.at;
}

/** 7 of "Biểu 1B!C7"; null when it names no row. */
export function workbookRow(cell: string): number | null {
    const digits = /(\d+)$/.exec(cell);
    return digits ? Number(digits[1]) : null;
}

export function isNumeric(column: FormColumn): boolean {
    return column.kind === 'integer' || column.kind === 'decimal' || column.kind === 'share';
}

/** What a cell says: numbers and days as offices write them, fixed words of the form where nothing was filled in. */
export function textOf(column: FormColumn, row: FormRow, value: string | null): string {
    if (column.kind === 'index') {
        return row.index || (value ?? '');
    }
    if (column.kind === 'label') {
        return row.label || (value ?? '');
    }
    return valueText(column, value);
}

export function valueText(column: FormColumn, value: string | null): string {
    if (value === null) {
        return '';
    }
    if (isNumeric(column) && value !== '' && !Number.isNaN(Number(value))) {
        return column.kind === 'share' ? `${numberText(Number(value))} %` : numberText(Number(value));
    }
    return column.kind === 'date' ? dayText(value) : value;
}

/** How many findings of each severity. */
export function countsOf(findings: readonly CellFinding[]): Record<Severity, number> {
    const counts = { error: 0, warning: 0, info: 0 };
    findings.forEach(({ severity }) => counts[severity]++);
    return counts;
}
