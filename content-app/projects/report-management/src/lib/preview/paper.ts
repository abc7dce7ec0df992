import { PDF, StoredDocument } from '../api';

/** A file that may have pages to show. Two with the same id are the same file. */
export interface Paper {
    readonly id: string;
    readonly name: string;
    /** As the browser or the server named it; empty when neither knew. */
    readonly mediaType: string;
    readonly bytes: () => Promise<Blob>;
}

const UNTOLD = ['', 'application/octet-stream'];

export function samePaper(one: Paper | null, other: Paper | null): boolean {
    return one?.id === other?.id;
}

/** Names a stored version: another file under the same document is another paper. */
export function storedId({ id, content }: StoredDocument): string {
    return `${id} ${content.sha256}`;
}

export function storedPaper(document: StoredDocument, bytes: () => Promise<Blob>): Paper {
    const { content } = document;
    return { id: storedId(document), name: content.name, mediaType: content.mediaType, bytes };
}

/** Whether it is a PDF: by its media type, and by its name only when the type tells nothing. */
export function isPdf({ name, mediaType }: Paper): boolean {
    const type = mediaType.replace(/;.*/s, '').trim().toLowerCase();
    return type === PDF || (UNTOLD.includes(type) && name.toLowerCase().endsWith('.pdf'));
}
