import { StoredDocument } from '../api';
import { fold } from '../common';

/** Why a document was found: what is said, and the words of the document that answer the question. */
export interface Reason {
    readonly key: 'NUMBER' | 'CITES' | 'SUBJECT' | 'ISSUER' | 'SIGNER' | 'TEXT';
    readonly shown: string;
}

/** A number without what people write differently: "18 nq tw", "18-NQ/TW" and "nghị quyết 18-NQ/TW" hold the same letters. */
function squeezed(text: string): string {
    return fold(text).replace(/[^a-z0-9]/g, '');
}

/** What was typed holds the number, or the number begins with what was typed ("18" alone names neither). */
function names(number: string | null, typed: string): boolean {
    const bare = squeezed(number ?? '');
    const asked = squeezed(typed);
    return bare !== '' && (asked.includes(bare) || (asked.length >= 4 && bare.startsWith(asked)));
}

/** "nghị quyết 18" names a citation by its type and serial. */
function namesShortly(type: string | null, number: string | null, typed: string): boolean {
    const serial = /^\d+/.exec(number ?? '')?.[0];
    return Boolean(type && serial) && fold(typed).includes(fold(type ?? '')) && new RegExp(`(^|\\D)0*${Number(serial)}(\\D|$)`).test(typed);
}

/** Why that document answers what was typed; "in the text" when nothing else says so, nothing when nothing was typed. */
export function reasonsFor(document: StoredDocument, typed: string): Reason[] {
    if (!typed.trim()) {
        return [];
    }
    const reasons: Reason[] = [];
    if (names(document.number, typed) || namesShortly(document.type, document.number, typed)) {
        reasons.push({ key: 'NUMBER', shown: document.number ?? '' });
    }
    document.citations
        .filter(({ type, number }) => names(number, typed) || namesShortly(type, number, typed))
        .slice(0, 1)
        .forEach(({ raw, number }) => reasons.push({ key: 'CITES', shown: raw ?? number ?? '' }));
    const words = fold(typed.replaceAll('"', ' ')).split(/\s+/).filter(Boolean);
    const has = (text: string | null | undefined) => Boolean(text) && words.some((word) => word.length > 1 && fold(text ?? '').split(/\s+/).includes(word));
    if (has(document.subject)) {
        reasons.push({ key: 'SUBJECT', shown: document.subject ?? '' });
    }
    if (has(document.issuingBody)) {
        reasons.push({ key: 'ISSUER', shown: document.issuingBody ?? '' });
    }
    if (has(document.signatory?.name)) {
        reasons.push({ key: 'SIGNER', shown: document.signatory?.name ?? '' });
    }
    return reasons.length ? reasons : [{ key: 'TEXT', shown: '' }];
}

/** The text with the typed words marked, accents or not. */
export function marked(text: string, typed: string): { text: string; hit: boolean }[] {
    const words = new Set(fold(typed.replaceAll('"', ' ')).split(/\s+/).filter((word) => word.length > 1));
    return text
        .normalize('NFC')
        .split(/(\s+)/)
        .map((part) => ({ text: part, hit: words.has(fold(part).replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '')) }));
}
