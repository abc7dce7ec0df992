const MARKS = /\p{M}+/gu;

/** Lower case without accents, so that what is typed "ke hoach" meets "Kế hoạch". Keeps the length of NFC text. */
export function fold(text: string): string {
    return Array.from(text.normalize('NFC'), foldedLetter).join('');
}

function foldedLetter(letter: string): string {
    const bare = letter.normalize('NFD').replace(MARKS, '').toLowerCase();
    return bare === 'đ' || bare === 'ð' ? 'd' : bare.length === letter.length ? bare : letter;
}

/** Whether the text has every word of what was typed, accents or not. */
export function hasWords(text: string, typed: string): boolean {
    const folded = fold(text);
    return fold(typed)
        .split(/\s+/)
        .every((word) => folded.includes(word));
}
