import { describe, expect, it } from 'vitest';
import { dayLines } from './day-lines';

const TET = { date: '2027-02-05', kind: 'rest' as const, name: 'Tết' };

describe('a list of days', () => {
    it('is read with semicolons, tabs or commas', () => {
        const lines = dayLines('02/9/2027; nghỉ; Quốc khánh\n2027-09-03\tnghỉ\tQuốc khánh\n04/9/2027,làm bù,"Bù, thứ bảy"', []);

        expect(lines.map(({ day }) => day)).toEqual([
            { date: '2027-09-02', kind: 'rest', name: 'Quốc khánh' },
            { date: '2027-09-03', kind: 'rest', name: 'Quốc khánh' },
            { date: '2027-09-04', kind: 'work', name: 'Bù, thứ bảy' },
        ]);
    });

    it('passes over a heading and blank lines', () => {
        expect(dayLines('\uFEFFNgày; Loại; Tên\n\n02/9/2027; nghỉ; Quốc khánh\n', [])).toHaveLength(1);
    });

    it('says what each line would do', () => {
        const text = '05/02/2027; nghỉ; Tết\n05/2/2027; nghỉ; Tết\n06/02/2027; nghỉ; Tết\n31/02/2027; nghỉ; Tết\n07/02/2027; họp; Tết';

        expect(dayLines(text, [TET]).map(({ effect }) => effect)).toEqual(['same', 'twice', 'new', 'wrong', 'wrong']);
    });

    it('says when a day would become another', () => {
        expect(dayLines('05/02/2027; làm bù; Tết', [TET])[0]!.effect).toBe('other');
    });
});
