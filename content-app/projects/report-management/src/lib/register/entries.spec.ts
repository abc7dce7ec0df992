import { describe, expect, it } from 'vitest';
import { RegisterEntry } from '../api';
import { columnsOf, gridOf } from './columns';
import { matching } from './entries';

function line(number: string, subject: string, state: RegisterEntry['state'] = 'issued'): RegisterEntry {
    return { number, subject, state, date: '2026-03-02', type: 'kế hoạch', signer: 'Trần Văn Minh', note: null, reason: null } as RegisterEntry;
}

const LINES = [line('17-KH/TU', 'kiểm tra công tác lưu trữ'), line('18-KH/TU', 'rà soát đầu mối', 'reserved')];
const COLUMNS = columnsOf('out');

describe('the filter of a register', () => {
    it('finds words without accents in any column', () => {
        expect(matching(LINES, COLUMNS, 'luu tru minh', '')).toEqual([LINES[0]]);
    });

    it('finds days as they are shown', () => {
        expect(matching(LINES, COLUMNS, '02/03/2026', '')).toEqual(LINES);
    });

    it('leaves only lines of a state', () => {
        expect(matching(LINES, COLUMNS, '', 'reserved')).toEqual([LINES[1]]);
    });
});

describe('the columns of a register', () => {
    it('begin with the arrival in the incoming book, with the number in the outgoing one', () => {
        expect(columnsOf('in')[0]?.id).toBe('arrivedAt');
        expect(columnsOf('out')[0]?.id).toBe('number');
    });

    it('are a grid', () => {
        expect(gridOf(COLUMNS.slice(0, 4))).toBe('108px 92px 92px minmax(190px, 1fr)');
    });
});
