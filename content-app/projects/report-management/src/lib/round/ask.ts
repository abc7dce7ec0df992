import { ChangeDetectionStrategy, Component, computed, inject, Injectable, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { MAT_DIALOG_DATA, MatDialog, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { TranslatePipe } from '@ngx-translate/core';
import { firstValueFrom } from 'rxjs';
import { dayOf, dayText } from '../common';

/** A question before something is done that others will notice. Texts are keys of the bundles. */
export interface Question {
    title: string;
    text: string;
    values?: Record<string, unknown>;
    /** Words of the button that does it. */
    action: string;
    danger?: boolean;
    /** Whether a reason has to be given, may be given, or is not asked for. */
    reason?: 'needed' | 'optional';
    /** Whether a day has to be given, may be given, or is not asked for. */
    day?: 'needed' | 'optional';
    dayLabel?: string;
    /** A day that is proposed. */
    proposed?: string;
    /** What was typed before and came to nothing. */
    given?: Consent;
}

export interface Consent {
    reason: string;
    /** As the contract writes it; null when none was given. */
    day: string | null;
}

/** Asks in a dialog; null when the person would rather not. */
@Injectable({ providedIn: 'root' })
export class Ask {
    private readonly dialog = inject(MatDialog);

    async consent(question: Question): Promise<Consent | null> {
        const opened = this.dialog.open<AskDialog, Question, Consent>(AskDialog, { data: question, width: '460px', panelClass: 'rm-dialog', autoFocus: 'first-tabbable' });
        return (await firstValueFrom(opened.afterClosed())) ?? null;
    }
}

@Component({
    selector: 'rm-ask-dialog',
    imports: [FormsModule, MatDialogModule, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <h2 mat-dialog-title>{{ question.title | translate: question.values }}</h2>
        <form (ngSubmit)="agree()">
            <mat-dialog-content class="fields">
                <p>{{ question.text | translate: question.values }}</p>
                @if (question.day) {
                    <div class="rm-field">
                        <label for="ask-day">{{ question.dayLabel ?? 'RPT.ROUND.UNTIL' | translate }}</label>
                        <input
                            id="ask-day"
                            name="day"
                            class="rm-input"
                            placeholder="dd/mm/yyyy"
                            inputmode="numeric"
                            [(ngModel)]="day"
                            [attr.aria-invalid]="badDay() && tried()"
                            [attr.aria-describedby]="badDay() && tried() ? 'ask-day-wrong' : null"
                        />
                        @if (badDay() && tried()) {
                            <span id="ask-day-wrong" class="wrong">{{ 'RPT.ROUND.BAD_DAY' | translate }}</span>
                        }
                    </div>
                }
                @if (question.reason) {
                    <div class="rm-field">
                        <label for="ask-reason">{{ 'RPT.COMMON.REASON' | translate }}</label>
                        <textarea
                            id="ask-reason"
                            name="reason"
                            class="rm-input"
                            rows="3"
                            [(ngModel)]="reason"
                            [attr.aria-invalid]="badReason() && tried()"
                            [attr.aria-describedby]="badReason() && tried() ? 'ask-reason-wrong' : null"
                        ></textarea>
                        @if (badReason() && tried()) {
                            <span id="ask-reason-wrong" class="wrong">{{ 'RPT.COMMON.REASON_NEEDED' | translate }}</span>
                        }
                    </div>
                }
            </mat-dialog-content>
            <mat-dialog-actions align="end">
                <button type="button" class="rm-button" mat-dialog-close>{{ 'RPT.COMMON.CANCEL' | translate }}</button>
                <button type="submit" class="rm-button" [class.primary]="!question.danger" [class.danger]="question.danger">
                    {{ question.action | translate: question.values }}
                </button>
            </mat-dialog-actions>
        </form>
    `,
    styles: `
        .fields {
            display: grid;
            gap: 12px;
        }

        p {
            margin: 0;
        }

        mat-dialog-actions {
            gap: 8px;
            padding: 12px 24px 18px;
        }
    `,
})
class AskDialog {
    private readonly reference = inject<MatDialogRef<AskDialog, Consent>>(MatDialogRef);

    protected readonly question = inject<Question>(MAT_DIALOG_DATA);
    protected readonly reason = signal(this.question.given?.reason ?? '');
    protected readonly day = signal(dayText(this.question.given?.day ?? this.question.proposed));
    protected readonly tried = signal(false);
    protected readonly badReason = computed(() => this.question.reason === 'needed' && this.reason().trim() === '');
    protected readonly badDay = computed(() => {
        const typed = this.day().trim();
        return typed === '' ? this.question.day === 'needed' : dayOf(typed) === null;
    });

    protected agree(): void {
        this.tried.set(true);
        if (!this.badReason() && !(this.question.day && this.badDay())) {
            this.reference.close({ reason: this.reason().trim(), day: dayOf(this.day()) });
        }
    }
}
