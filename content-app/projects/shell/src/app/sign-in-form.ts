import { ChangeDetectionStrategy, Component, inject, output, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslatePipe } from '@ngx-translate/core';
import { ApiError, Problem } from 'report-management';
import { Session } from './session';

/** Name and password; says in place what went wrong. */
@Component({
    selector: 'shell-sign-in-form',
    imports: [FormsModule, Problem, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <form (ngSubmit)="submit()">
            <div class="rm-field">
                <label for="user">{{ 'RPT.SHELL.USER' | translate }}</label>
                <input id="user" name="user" class="rm-input" autocomplete="username" required [(ngModel)]="user" />
            </div>
            <div class="rm-field">
                <label for="password">{{ 'RPT.SHELL.PASSWORD' | translate }}</label>
                <input
                    id="password"
                    name="password"
                    type="password"
                    class="rm-input"
                    autocomplete="current-password"
                    required
                    [(ngModel)]="password"
                    [attr.aria-describedby]="wrong() ? 'wrong' : null"
                />
            </div>
            @if (wrong()) {
                <p id="wrong" class="wrong" role="alert">{{ 'RPT.SHELL.WRONG' | translate }}</p>
            }
            <rm-problem [failure]="failure()" (retry)="submit()" />
            <button class="rm-button primary" type="submit" [disabled]="busy()">
                {{ 'RPT.SHELL.SIGN_IN' | translate }}
            </button>
        </form>
    `,
    styles: `
        form {
            display: grid;
            gap: 14px;
        }

        .wrong {
            margin: 0;
            color: var(--rm-bad);
        }
    `,
})
export class SignInForm {
    private readonly session = inject(Session);

    readonly signedIn = output<void>();
    protected readonly user = signal(this.session.lastUser());
    protected readonly password = signal('');
    protected readonly busy = signal(false);
    protected readonly wrong = signal(false);
    protected readonly failure = signal<unknown>(null);

    protected async submit(): Promise<void> {
        this.busy.set(true);
        this.wrong.set(false);
        this.failure.set(null);
        try {
            await this.session.signIn(this.user().trim(), this.password());
            this.signedIn.emit();
        } catch (error) {
            this.show(error);
        } finally {
            this.busy.set(false);
        }
    }

    private show(error: unknown): void {
        const refused = error instanceof ApiError && (error.status === 401 || error.status === 403);
        this.wrong.set(refused);
        this.failure.set(refused ? null : error);
    }
}
