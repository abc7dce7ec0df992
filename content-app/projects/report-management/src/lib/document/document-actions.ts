import { inject, Injectable } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { DistributionApi, DocumentsApi, RoutingApi, StoredDocument } from '../api';
import { ReasonDialog } from '../common';
import { Action } from './actions';
import { SubmitDialog } from './submit-dialog';

/** Does what was chosen, after asking for what it needs. */
@Injectable({ providedIn: 'root' })
export class DocumentActions {
    private readonly documents = inject(DocumentsApi);
    private readonly routing = inject(RoutingApi);
    private readonly distribution = inject(DistributionApi);
    private readonly dialog = inject(MatDialog);

    /** The document afterwards; null when the person thought better of it. Fails with an ApiError. */
    async perform(action: Action, document: StoredDocument): Promise<StoredDocument | null> {
        switch (action) {
            case 'submit':
                return this.submit(document);
            case 'withdraw':
                return this.withReason(action, (reason) => this.routing.withdraw(document.id, reason));
            case 'recall':
                return this.withReason(action, (reason) => this.distribution.recall(document.id, reason));
            case 'archive':
                return this.documents.archive(document.id);
            default:
                return null;
        }
    }

    /** A new version of the file of a draft. */
    replace(document: StoredDocument, file: File): Promise<StoredDocument> {
        return this.documents.replaceContent(document.id, document.version, file);
    }

    /** Deletes a draft; true when it was. */
    async discard(document: StoredDocument): Promise<boolean> {
        await this.documents.discard(document.id);
        return true;
    }

    private async submit(document: StoredDocument): Promise<StoredDocument | null> {
        const request = await SubmitDialog.ask(this.dialog);
        return request ? this.routing.submit(document.id, request) : null;
    }

    private async withReason(action: Action, perform: (reason: string) => Promise<StoredDocument>): Promise<StoredDocument | null> {
        const title = `RPT.DOCUMENT.ACTION.${action}`;
        const reason = await ReasonDialog.ask(this.dialog, { title, text: `RPT.DOCUMENT.ASK.${action}`, action: title });
        return reason ? perform(reason) : null;
    }
}
