import { describe, expect, it } from 'vitest';
import { StoredDocument } from '../api';
import { csvOf } from './csv';

describe('the list for a spreadsheet', () => {
    it('runs no formula that somebody put into a subject', () => {
        const document = { number: '1-KH/TU', date: '2026-03-02', type: 'kế hoạch', issuingBody: null, subject: '=HYPERLINK("x")', signatory: null, status: 'issued' };

        expect(csvOf([document as unknown as StoredDocument], ['Số'])).toBe(
            '\ufeff"Số"\r\n"1-KH/TU";"02/03/2026";"kế hoạch";"";"\'=HYPERLINK(""x"")";"";"issued"\r\n',
        );
    });
});
