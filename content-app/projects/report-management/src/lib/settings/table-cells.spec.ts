import { describe, expect, it } from 'vitest';
import { cellOf, changedCells, COLUMNS, inWords, isOver, shownCell, typedCell } from './table-cells';

const column = (name: string) => COLUMNS.units.find((one) => one.name === name)!;

describe('a cell of a table of the settings', () => {
    it('is typed as people write days and lists', () => {
        expect(typedCell(column('to'), '2026-06-30')).toBe('30/06/2026');
        expect(typedCell(column('aliases'), 'UBND tỉnh|Ủy ban')).toBe('UBND tỉnh\nỦy ban');
        expect(typedCell(column('place'), null)).toBe('');
    });

    it('is sent as the contract has it', () => {
        expect(cellOf(column('to'), ' 30/6/2026 ')).toBe('2026-06-30');
        expect(cellOf(column('aliases'), 'UBND tỉnh\n\n Ủy ban ')).toBe('UBND tỉnh|Ủy ban');
        expect(cellOf(column('name'), '  ')).toBeNull();
    });

    it('is read in words', () => {
        const word = (key: string) => ({ 'RPT.SETTINGS.SYSTEMS.party': 'Đảng', 'RPT.SETTINGS.FLAGS.yes': 'có' })[key] ?? key;

        expect(shownCell(column('system'), 'party', word)).toBe('Đảng');
        expect(shownCell(column('internal'), 'yes', word)).toBe('có');
        expect(shownCell(column('from'), '2025-07-01', word)).toBe('01/07/2025');
        expect(shownCell(column('aliases'), 'A|B', word)).toBe('A, B');
        expect(shownCell(column('place'), null, word)).toBe('');
    });

    it('keeps a day that is none, for the server to say what is wrong', () => {
        expect(cellOf(column('to'), '31/02/2026')).toBe('31/02/2026');
    });
});

describe('a changed row', () => {
    it('is its key and what is another now', () => {
        expect(changedCells(['code'], { code: 'TU', name: 'Tỉnh ủy', place: null }, { code: 'TU', name: 'Tỉnh ủy', place: 'Nam Sơn' })).toEqual({
            code: 'TU',
            place: 'Nam Sơn',
        });
    });

    it('is all that was typed when it is new', () => {
        expect(changedCells(['code'], null, { code: 'X', name: 'Sở X', place: null })).toEqual({ code: 'X', name: 'Sở X' });
    });

    it('empties a cell', () => {
        expect(changedCells(['code'], { code: 'X', place: 'Cũ' }, { code: 'X', place: null })).toEqual({ code: 'X', place: null });
    });
});

describe('a row', () => {
    it('is over from the day after its last one', () => {
        expect(isOver({ to: '2026-06-30' }, '2026-06-30')).toBe(false);
        expect(isOver({ to: '2026-06-30' }, '2026-07-01')).toBe(true);
        expect(isOver({ to: null }, '2026-07-01')).toBe(false);
        expect(isOver({}, '2026-07-01')).toBe(false);
    });
});

describe('an entry of the journal', () => {
    it('names columns in words', () => {
        const words: Record<string, string> = { to: 'Đến ngày', name: 'Tên' };

        expect(inWords('to: – → 2026-06-30; name: A → B: C', (name) => words[name] ?? name)).toBe('Đến ngày: – → 2026-06-30; Tên: A → B: C');
    });
});
