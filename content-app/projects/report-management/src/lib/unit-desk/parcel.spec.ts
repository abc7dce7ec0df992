import { describe, expect, it } from 'vitest';
import { added, ParcelFile, partOf } from './parcel';

const FORMS = ['1B', '13B'];

describe('a file of a parcel', () => {
    it.each([
        ['bieu-1B.xlsx', '1B'],
        ['Phụ lục 13b (xã Bình Khê).XLS', '13B'],
        ['bieu_13B_DU-BINHKHE.ods', '13B'],
        ['Báo cáo 1 năm.docx', 'report'],
        ['bao-cao-1B.pdf', 'report'],
        ['tat-ca.zip', 'zip'],
    ])('%s is for %s', (name, part) => {
        expect(partOf(name, FORMS)).toBe(part);
    });

    it.each(['so-lieu.xlsx', '1B-13B.xlsx', 'anh.png', '21B.xlsx'])('%s tells nothing by its name', (name) => {
        expect(partOf(name, FORMS)).toBeNull();
    });
});

describe('a parcel', () => {
    const file = (name: string, part: string | null): ParcelFile => ({ file: new File([], name), part, checked: null, failure: null });

    it('has one file for each part, the later one', () => {
        const parcel = added(added([], file('cu.xlsx', '1B')), file('moi.xlsx', '1B'));

        expect(parcel.map((one) => one.file.name)).toEqual(['moi.xlsx']);
    });

    it('has as many other files as were given', () => {
        const parcel = [file('a.zip', 'zip'), file('b.zip', 'zip'), file('c.png', null)].reduce<readonly ParcelFile[]>(added, []);

        expect(parcel).toHaveLength(3);
    });
});
