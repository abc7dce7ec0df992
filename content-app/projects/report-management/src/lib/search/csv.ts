import { StoredDocument } from '../api';
import { dayText } from '../common';

/** A cell that a spreadsheet would run as a formula is made a text. */
function cell(text: string): string {
    const harmless = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
    return `"${harmless.replaceAll('"', '""')}"`;
}

/** A list of documents for a spreadsheet, in UTF-8 with its mark, semicolons between the cells as Vietnamese Excel has them. */
export function csvOf(documents: readonly StoredDocument[], headings: readonly string[]): string {
    const lines = documents.map(({ number, date, datePartial, type, issuingBody, subject, signatory, status }) =>
        [number, dayText(date ?? datePartial), type, issuingBody, subject, signatory?.name, status].map((value) => value ?? ''),
    );
    return '\ufeff' + [headings, ...lines].map((line) => line.map(cell).join(';')).join('\r\n') + '\r\n';
}
