import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { MatDialog, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { TranslatePipe } from '@ngx-translate/core';
import { firstValueFrom } from 'rxjs';
import { RoutingRequest } from '../api';
import { Drafts, PersonPicker } from '../common';

interface Typed {
    reviewer: string;
    signer: string;
    stepDays: number;
}

const USUAL: Typed = { reviewer: '', signer: '', stepDays: 5 };

/** Asks who reviews, who signs, and how long each desk has. */
@Component({
    selector: 'rm-submit-dialog',
    imports: [FormsModule, MatDialogModule, PersonPicker, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <h2 mat-dialog-title>{{ 'RPT.DOCUMENT.ACTION.submit' | translate }}</h2>
        <form (ngSubmit)="answer()">
            <mat-dialog-content class="fields">
                <div class="rm-field">
                    <label for="reviewer">{{ 'RPT.DOCUMENT.REVIEWER' | translate }}</label>
                    <rm-person-picker having="reviewer" control="reviewer" nobody="RPT.DOCUMENT.NO_REVIEW" [chosen]="typed().reviewer" (chosenChange)="type({ reviewer: $event })" />
                </div>
                <div class="rm-field">
                    <label for="signer">{{ 'RPT.DOCUMENT.SIGNER' | translate }}</label>
                    <rm-person-picker having="signer" control="signer" nobody="RPT.DOCUMENT.UNITS_LEADER" [chosen]="typed().signer" (chosenChange)="type({ signer: $event })" />
                </div>
                <div class="rm-field">
                    <label for="days">{{ 'RPT.DOCUMENT.STEP_DAYS' | translate }}</label>
                    <input id="days" name="days" class="rm-input" type="number" min="1" max="365" [ngModel]="typed().stepDays" (ngModelChange)="type({ stepDays: $event })" />
                </div>
            </mat-dialog-content>
            <mat-dialog-actions align="end">
                <button type="button" class="rm-button quiet" mat-dialog-close>{{ 'RPT.COMMON.CANCEL' | translate }}</button>
                <button type="submit" class="rm-button primary">{{ 'RPT.DOCUMENT.ACTION.submit' | translate }}</button>
            </mat-dialog-actions>
        </form>
    `,
    styles: `
        .fields {
            display: grid;
            gap: 12px;
        }
    `,
})
export class SubmitDialog {
    private readonly reference = inject<MatDialogRef<SubmitDialog, RoutingRequest>>(MatDialogRef);
    private readonly draft = inject(Drafts).keep<Typed>('submit', USUAL);
    protected readonly typed = this.draft.asReadonly();

    /** Who shall decide; null when the person thought better of it. */
    static async ask(dialog: MatDialog): Promise<RoutingRequest | null> {
        const reference = dialog.open<SubmitDialog, void, RoutingRequest>(SubmitDialog, { width: '460px' });
        return (await firstValueFrom(reference.afterClosed())) || null;
    }

    protected type(change: Partial<Typed>): void {
        this.draft.update((typed) => ({ ...typed, ...change }));
    }

    protected answer(): void {
        const { reviewer, signer, stepDays } = this.typed();
        this.reference.close({ reviewer: reviewer || null, signer: signer || null, stepDays });
        this.draft.set(USUAL);
    }
}
