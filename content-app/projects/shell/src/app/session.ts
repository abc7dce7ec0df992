import { inject, Injectable } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { Desk, Drafts } from 'report-management';
import { firstValueFrom } from 'rxjs';
import { Tickets } from './tickets';

const LAST_USER = 'reports.user';

/** Signing in, in again and out. */
@Injectable({ providedIn: 'root' })
export class Session {
    private readonly tickets = inject(Tickets);
    private readonly desk = inject(Desk);
    private readonly drafts = inject(Drafts);
    private readonly dialog = inject(MatDialog);
    private renewal: Promise<void> | null = null;

    isOpen(): boolean {
        return this.tickets.current() !== null;
    }

    lastUser(): string {
        return sessionStorage.getItem(LAST_USER) ?? '';
    }

    /** Fails with an ApiError; what another person had typed in this tab is forgotten. */
    async signIn(user: string, password: string): Promise<void> {
        await this.tickets.obtain(user, password);
        if (this.lastUser() && this.lastUser() !== user) {
            this.drafts.clear();
        }
        sessionStorage.setItem(LAST_USER, user);
        this.desk.forget();
        await this.desk.who();
    }

    async signOut(): Promise<void> {
        await this.tickets.giveBack();
        this.drafts.clear();
        this.desk.forget();
    }

    /** Asks for the password above the page, however many calls were refused at once. */
    signInAgain(): Promise<void> {
        this.renewal ??= this.ask().finally(() => (this.renewal = null));
        return this.renewal;
    }

    private async ask(): Promise<void> {
        this.tickets.drop();
        const { SignInAgain } = await import('./sign-in-again');
        await firstValueFrom(this.dialog.open(SignInAgain, { disableClose: true, width: '380px' }).afterClosed());
    }
}
