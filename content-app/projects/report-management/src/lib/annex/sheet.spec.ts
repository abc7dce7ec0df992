import { describe, expect, it } from 'vitest';
import { AnnexForm, CellFinding, CheckedForm, FilledRow } from '../api';
import { countsOf, linesOf, valueText, workbookRow } from './sheet';

const FORM: AnnexForm = {
    code: '1B',
    version: '1',
    title: 'KẾT QUẢ',
    subtitle: '',
    header: [],
    columns: [
        { id: 'index', title: 'TT', kind: 'index', computed: false },
        { id: 'content', title: 'Nội dung', kind: 'label', computed: false },
        { id: 'total', title: 'Tổng', kind: 'integer', computed: false },
    ],
    rows: [
        { id: 'I', label: 'Hội nghị', index: 'I', level: 0, kind: 'fixed', computed: false, bold: true },
        { id: '*', label: '', index: '', level: 1, kind: 'open', computed: false, bold: false },
    ],
    notes: [],
    chart: null,
};

const finding = (change: Partial<CellFinding>): CellFinding => ({ severity: 'error', code: 'x', cell: null, row: 'I', column: 'total', text: 'sai', ...change });
const checked = (rows: FilledRow[], findings: CellFinding[] = []): CheckedForm => ({ form: '1B', round: null, unit: null, blanks: 0, good: true, rows, findings });

describe('a filled form', () => {
    it('has the rows that nobody filled, blank', () => {
        const lines = linesOf(FORM, checked([]));

        expect(lines.map((line) => line.cells.map(({ text }) => text))).toEqual([
            ['I', 'Hội nghị', ''],
            ['', '', ''],
        ]);
    });

    it('has every line that a unit added at an open place', () => {
        const rows = [
            { row: '*', line: 0, at: 9, cells: ['1', 'Xã A', '3'] },
            { row: '*', line: 1, at: 10, cells: ['2', 'Xã B', '4'] },
        ];

        expect(linesOf(FORM, checked(rows)).map((line) => line.cells[1]!.text)).toEqual(['Hội nghị', 'Xã A', 'Xã B']);
    });

    it('shows a finding in its own line of an open place only', () => {
        const rows = [
            { row: '*', line: 0, at: 9, cells: [null, null, '3'] },
            { row: '*', line: 1, at: 10, cells: [null, null, '4'] },
        ];

        const lines = linesOf(FORM, checked(rows, [finding({ row: '*', cell: 'Biểu 1B!C10' })]));

        expect(lines.map((line) => line.cells[2]!.findings.length)).toEqual([0, 0, 1]);
    });

    it('shows the gravest finding of a cell first', () => {
        const findings = [finding({ severity: 'info' }), finding({ severity: 'error' }), finding({ severity: 'warning' })];

        expect(linesOf(FORM, checked([], findings))[0]!.cells[2]!.findings.map(({ severity }) => severity)).toEqual(['error', 'warning', 'info']);
    });

    it('writes numbers and days as offices do', () => {
        const column = FORM.columns[2]!;

        expect(valueText({ ...column, kind: 'decimal' }, '1234.5')).toBe('1.234,5');
        expect(valueText({ ...column, kind: 'share' }, '12.5')).toBe('12,5 %');
        expect(valueText({ ...column, kind: 'date' }, '2026-03-02')).toBe('02/03/2026');
        expect(valueText(column, 'không rõ')).toBe('không rõ');
        expect(valueText(column, null)).toBe('');
    });

    it('knows the row of a cell in the workbook', () => {
        expect(workbookRow('Biểu 1B!C17')).toBe(17);
        expect(workbookRow('C')).toBeNull();
    });

    it('counts findings by severity', () => {
        expect(countsOf([finding({}), finding({ severity: 'info' }), finding({})])).toEqual({ error: 2, warning: 0, info: 1 });
    });
});
