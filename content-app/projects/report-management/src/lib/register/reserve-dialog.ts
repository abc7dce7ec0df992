import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { MatDialog, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { TranslatePipe } from '@ngx-translate/core';
import { firstValueFrom } from 'rxjs';
import { Reservation } from '../api';
import { Drafts } from '../common';

/** The codes most used; any other may be typed. */
const CODES = ['KH', 'BC', 'CV', 'TB', 'QĐ', 'NQ', 'KL', 'CT', 'HD', 'TTr', 'CTr', 'QC', 'BB', 'GM'];
const NOTHING: Reservation = { type: '', classified: false, advisory: '', reason: '' };

/** Asks for what a number is reserved. What is typed survives a reload. */
@Component({
    selector: 'rm-reserve-dialog',
    imports: [FormsModule, MatDialogModule, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <h2 mat-dialog-title>{{ 'RPT.REGISTER.RESERVE' | translate }}</h2>
        <form (ngSubmit)="answer()">
            <mat-dialog-content class="fields">
                <div class="rm-field">
                    <label for="type">{{ 'RPT.REGISTER.TYPE_CODE' | translate }}</label>
                    <input id="type" name="type" class="rm-input" list="codes" autocomplete="off" [ngModel]="typed().type" (ngModelChange)="type({ type: $event })" />
                    <datalist id="codes">
                        @for (code of codes; track code) {
                            <option [value]="code"></option>
                        }
                    </datalist>
                </div>
                <div class="rm-field">
                    <label for="advisory">{{ 'RPT.REGISTER.ADVISORY' | translate }}</label>
                    <input id="advisory" name="advisory" class="rm-input" autocomplete="off" [ngModel]="typed().advisory" (ngModelChange)="type({ advisory: $event })" />
                </div>
                <div class="rm-field wide">
                    <label for="reason">{{ 'RPT.REGISTER.WHAT_FOR' | translate }}</label>
                    <textarea id="reason" name="reason" class="rm-input" rows="2" [ngModel]="typed().reason" (ngModelChange)="type({ reason: $event })"></textarea>
                </div>
                <label class="wide">
                    <input type="checkbox" name="classified" [ngModel]="typed().classified" (ngModelChange)="type({ classified: $event })" />
                    {{ 'RPT.REGISTER.CLASSIFIED' | translate }}
                </label>
            </mat-dialog-content>
            <mat-dialog-actions align="end">
                <button type="button" class="rm-button quiet" mat-dialog-close>{{ 'RPT.COMMON.CANCEL' | translate }}</button>
                <button type="submit" class="rm-button primary" [disabled]="!complete()">{{ 'RPT.REGISTER.TAKE' | translate }}</button>
            </mat-dialog-actions>
        </form>
    `,
    styles: `
        .fields {
            display: grid;
            grid-template-columns: 1fr 1fr;
            gap: 10px;
        }

        .wide {
            grid-column: span 2;
        }
    `,
})
export class ReserveDialog {
    private readonly reference = inject<MatDialogRef<ReserveDialog, Reservation>>(MatDialogRef);
    private readonly draft = inject(Drafts).keep<Reservation>('reservation', NOTHING);

    protected readonly codes = CODES;
    protected readonly typed = this.draft.asReadonly();
    protected readonly complete = computed(() => this.typed().type.trim() !== '' && this.typed().reason.trim() !== '');

    /** What to reserve; null when the person thought better of it. */
    static async ask(dialog: MatDialog): Promise<Reservation | null> {
        const reference = dialog.open<ReserveDialog, void, Reservation>(ReserveDialog, { width: '500px' });
        return (await firstValueFrom(reference.afterClosed())) || null;
    }

    protected type(change: Partial<Reservation>): void {
        this.draft.update((typed) => ({ ...typed, ...change }));
    }

    protected answer(): void {
        const { type, classified, advisory, reason } = this.typed();
        this.reference.close({ type: type.trim(), classified, advisory: advisory?.trim() || null, reason: reason.trim() });
        this.draft.set(NOTHING);
    }
}
