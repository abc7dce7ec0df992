import { inject, Injectable } from '@angular/core';
import { AnnexForm, CheckedForm, DocumentsApi, FormsApi } from '../api';

/** A workbook that was sent, read and checked again, with the form it fills. */
export interface ReadWorkbook {
    readonly form: AnnexForm;
    readonly checked: CheckedForm;
    /** The file as it was sent. */
    readonly file: File;
}

/** Reads workbooks that lie on the server: fetched like any document, checked like one that is about to be sent. */
@Injectable({ providedIn: 'root' })
export class SentWorkbooks {
    private readonly documents = inject(DocumentsApi);
    private readonly forms = inject(FormsApi);

    async read(form: AnnexForm, documentId: string): Promise<ReadWorkbook> {
        const content = await this.documents.content(documentId);
        const file = new File([content], `bieu-${form.code}.xlsx`, { type: content.type });
        return { form, checked: await this.forms.check(form.code, file), file };
    }
}
