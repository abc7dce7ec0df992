import { describe, expect, it } from 'vitest';
import { isPdf, Paper, samePaper } from './paper';

function paper(change: Partial<Paper>): Paper {
    return { id: 'd1', name: 'ke-hoach.pdf', mediaType: 'application/pdf', bytes: async () => new Blob(), ...change };
}

describe('a paper', () => {
    it('is a PDF by its media type', () => {
        expect(isPdf(paper({ name: 'không đuôi' }))).toBe(true);
        expect(isPdf(paper({ mediaType: 'Application/PDF; version=1.7' }))).toBe(true);
    });

    it('is a PDF by its name when the type tells nothing', () => {
        expect(isPdf(paper({ mediaType: '', name: 'QUÉT.PDF' }))).toBe(true);
        expect(isPdf(paper({ mediaType: 'application/octet-stream' }))).toBe(true);
    });

    it('is none when the type says otherwise', () => {
        expect(isPdf(paper({ mediaType: 'application/msword' }))).toBe(false);
        expect(isPdf(paper({ mediaType: '', name: 'ke-hoach.pdf.docx' }))).toBe(false);
    });

    it('is the same as long as its id is', () => {
        expect(samePaper(paper({}), paper({ name: 'tên khác' }))).toBe(true);
        expect(samePaper(paper({}), paper({ id: 'd2' }))).toBe(false);
        expect(samePaper(paper({}), null)).toBe(false);
    });
});
