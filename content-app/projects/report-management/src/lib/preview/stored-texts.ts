import { inject, Injectable } from '@angular/core';
import { DocumentsApi, Extraction, ExtractionsApi, StoredDocument } from '../api';

const KEPT = 20;

/** The text of stored files. The contract gives files only, so the file is fetched and read again; the last ones are kept. */
@Injectable({ providedIn: 'root' })
export class StoredTexts {
    private readonly documents = inject(DocumentsApi);
    private readonly extractions = inject(ExtractionsApi);
    private readonly read = new Map<string, Promise<Extraction>>();

    of(document: StoredDocument): Promise<Extraction> {
        const key = `${document.id} ${document.content.sha256}`;
        const known = this.read.get(key);
        if (known) {
            return known;
        }
        const reading = this.fetch(document);
        reading.catch(() => this.read.delete(key));
        this.read.set(key, reading);
        [...this.read.keys()].slice(0, -KEPT).forEach((oldest) => this.read.delete(oldest));
        return reading;
    }

    private async fetch({ id, content }: StoredDocument): Promise<Extraction> {
        const blob = await this.documents.content(id);
        return this.extractions.extract(new File([blob], content.name, { type: content.mediaType }));
    }
}
