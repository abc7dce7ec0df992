import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { TranslatePipe } from '@ngx-translate/core';
import { SignInForm } from './sign-in-form';

/** Stands above the page when the session has lapsed; the page below keeps what was typed. */
@Component({
    selector: 'shell-sign-in-again',
    imports: [MatDialogModule, SignInForm, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <h2 mat-dialog-title>{{ 'RPT.SHELL.AGAIN_TITLE' | translate }}</h2>
        <mat-dialog-content>
            <p>{{ 'RPT.SHELL.AGAIN_TEXT' | translate }}</p>
            <shell-sign-in-form (signedIn)="reference.close()" />
        </mat-dialog-content>
    `,
})
export class SignInAgain {
    protected readonly reference = inject(MatDialogRef<SignInAgain>);
}
