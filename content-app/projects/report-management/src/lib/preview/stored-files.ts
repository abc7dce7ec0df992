import { inject, Injectable } from '@angular/core';
import { DocumentsApi, StoredDocument } from '../api';
import { Recent } from '../common';
import { storedId } from './paper';

const KEPT = 4;

/** Stored files as they are, fetched once for their text and their pages; the last ones are kept. */
@Injectable({ providedIn: 'root' })
export class StoredFiles {
    private readonly documents = inject(DocumentsApi);
    private readonly fetched = new Recent<Blob>(KEPT);

    of(document: StoredDocument): Promise<Blob> {
        return this.fetched.of(storedId(document), () => this.documents.content(document.id));
    }
}
