import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { MAT_DIALOG_DATA, MatDialog, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { TranslatePipe } from '@ngx-translate/core';
import { firstValueFrom } from 'rxjs';

/** Keys of what the dialog says. */
export interface ReasonQuestion {
    title: string;
    text: string;
    action: string;
    values?: Record<string, unknown>;
}

/** Asks why; the answer is never empty. */
@Component({
    selector: 'rm-reason-dialog',
    imports: [FormsModule, MatDialogModule, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <h2 mat-dialog-title>{{ question.title | translate: question.values }}</h2>
        <form (ngSubmit)="answer()">
            <mat-dialog-content>
                <p>{{ question.text | translate: question.values }}</p>
                <div class="rm-field">
                    <label for="reason">{{ 'RPT.COMMON.REASON' | translate }}</label>
                    <textarea id="reason" name="reason" class="rm-input" rows="3" cdkFocusInitial [(ngModel)]="reason"></textarea>
                </div>
            </mat-dialog-content>
            <mat-dialog-actions align="end">
                <button type="button" class="rm-button quiet" mat-dialog-close>{{ 'RPT.COMMON.CANCEL' | translate }}</button>
                <button type="submit" class="rm-button primary" [disabled]="!reason().trim()">{{ question.action | translate }}</button>
            </mat-dialog-actions>
        </form>
    `,
})
export class ReasonDialog {
    protected readonly question = inject<ReasonQuestion>(MAT_DIALOG_DATA);
    private readonly reference = inject<MatDialogRef<ReasonDialog, string>>(MatDialogRef);
    protected readonly reason = signal('');

    /** The reason; null when the person thought better of it. */
    static async ask(dialog: MatDialog, question: ReasonQuestion): Promise<string | null> {
        const reference = dialog.open<ReasonDialog, ReasonQuestion, string>(ReasonDialog, { data: question, width: '460px' });
        return (await firstValueFrom(reference.afterClosed())) || null;
    }

    protected answer(): void {
        if (this.reason().trim()) {
            this.reference.close(this.reason().trim());
        }
    }
}
