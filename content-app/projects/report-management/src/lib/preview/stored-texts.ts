import { inject, Injectable } from '@angular/core';
import { Extraction, ExtractionsApi, StoredDocument } from '../api';
import { Recent } from '../common';
import { storedId } from './paper';
import { StoredFiles } from './stored-files';

const KEPT = 20;

/** The text of stored files. The contract gives files only, so the file is fetched and read again; the last ones are kept. */
@Injectable({ providedIn: 'root' })
export class StoredTexts {
    private readonly files = inject(StoredFiles);
    private readonly extractions = inject(ExtractionsApi);
    private readonly read = new Recent<Extraction>(KEPT);

    of(document: StoredDocument): Promise<Extraction> {
        return this.read.of(storedId(document), () => this.fetch(document));
    }

    private async fetch(document: StoredDocument): Promise<Extraction> {
        const { name, mediaType } = document.content;
        return this.extractions.extract(new File([await this.files.of(document)], name, { type: mediaType }));
    }
}
