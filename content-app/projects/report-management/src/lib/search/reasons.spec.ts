import { describe, expect, it } from 'vitest';
import { StoredDocument } from '../api';
import { marked, reasonsFor } from './reasons';

const PLAN = {
    type: 'kế hoạch',
    number: '41-KH/TU',
    subject: 'sơ kết một năm thực hiện mô hình mới',
    issuingBody: 'Ban Thường vụ Tỉnh ủy',
    signatory: { name: 'Hoàng Thị Kim Ngân' },
    citations: [{ type: 'nghị quyết', number: '18-NQ/TW', date: '2017-10-25', body: null, raw: 'Nghị quyết số 18-NQ/TW, ngày 25/10/2017' }],
} as unknown as StoredDocument;

describe('why a document was found', () => {
    it.each(['18-NQ/TW', '18 nq tw', 'nghị quyết 18-NQ/TW', 'nghi quyet 18'])('it cites what "%s" names', (typed) => {
        expect(reasonsFor(PLAN, typed)[0]).toEqual({ key: 'CITES', shown: 'Nghị quyết số 18-NQ/TW, ngày 25/10/2017' });
    });

    it.each(['41-KH/TU', '41 kh/tu', 'kế hoạch 41'])('it has the number that "%s" names', (typed) => {
        expect(reasonsFor(PLAN, typed)[0]).toEqual({ key: 'NUMBER', shown: '41-KH/TU' });
    });

    it('its subject has the words, accents or not', () => {
        expect(reasonsFor(PLAN, 'so ket mo hinh')).toEqual([{ key: 'SUBJECT', shown: 'sơ kết một năm thực hiện mô hình mới' }]);
    });

    it('another serial is another resolution', () => {
        expect(reasonsFor(PLAN, 'nghị quyết 180')).toEqual([{ key: 'TEXT', shown: '' }]);
    });

    it('nothing was asked, so nothing is said', () => {
        expect(reasonsFor(PLAN, ' ')).toEqual([]);
    });
});

describe('marking words', () => {
    it('marks them with their accents', () => {
        const hits = marked('Kế hoạch sơ kết, năm', 'so ket').filter(({ hit }) => hit);

        expect(hits.map(({ text }) => text)).toEqual(['sơ', 'kết,']);
    });
});
