import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { LookSwitch } from './look-switch';
import { SignInForm } from './sign-in-form';

@Component({
    selector: 'shell-sign-in-page',
    imports: [LookSwitch, SignInForm, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <main>
            <div class="card rm-card">
                <img src="favicon.svg" alt="" width="44" height="44" />
                <h1>{{ 'RPT.COMMON.APP' | translate }}</h1>
                <p class="rm-muted">{{ 'RPT.SHELL.SIGN_IN_HINT' | translate }}</p>
                <shell-sign-in-form (signedIn)="enter()" />
            </div>
            <shell-look-switch />
        </main>
    `,
    styles: `
        main {
            display: grid;
            place-content: center;
            justify-items: center;
            gap: 16px;
            min-height: 100dvh;
            padding: 16px;
        }

        .card {
            width: min(380px, calc(100vw - 32px));
            padding: 28px;
        }

        h1 {
            margin: 12px 0 2px;
            font-size: 1.3rem;
        }

        p {
            margin: 0 0 18px;
        }
    `,
})
export class SignInPage {
    private readonly router = inject(Router);

    /** Where the person wanted to go, from the address. */
    readonly to = input<string>('/');

    protected enter(): void {
        void this.router.navigateByUrl(this.to() || '/');
    }
}
