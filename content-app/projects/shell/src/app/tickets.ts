import { HttpClient, HttpHeaders } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { apiErrorOf } from 'report-management';
import { firstValueFrom } from 'rxjs';

const TICKETS = '/alfresco/api/-default-/public/authentication/versions/1/tickets';
const KEPT = 'reports.ticket';

/**
 * The proof of a sign-in, as Alfresco gives it; the embedded host answers the same call. It is kept in the tab, so that
 * a reload asks for nothing; the password is not kept anywhere.
 */
@Injectable({ providedIn: 'root' })
export class Tickets {
    private readonly http = inject(HttpClient);

    current(): string | null {
        return sessionStorage.getItem(KEPT);
    }

    async obtain(userId: string, password: string): Promise<void> {
        const headers = new HttpHeaders({ 'X-Requested-With': 'XMLHttpRequest' });
        try {
            const answer = await firstValueFrom(
                this.http.post<{ entry: { id: string } }>(TICKETS, { userId, password }, { headers }),
            );
            sessionStorage.setItem(KEPT, answer.entry.id);
        } catch (failure) {
            throw await apiErrorOf(failure);
        }
    }

    /** Gives the ticket back. A server that is not reached lets it lapse by itself. */
    async giveBack(): Promise<void> {
        const headers = new HttpHeaders({ 'X-Requested-With': 'XMLHttpRequest', Authorization: authorization(this.current() ?? '') });
        sessionStorage.removeItem(KEPT);
        await firstValueFrom(this.http.delete(`${TICKETS}/-me-`, { headers })).catch(() => undefined);
    }

    drop(): void {
        sessionStorage.removeItem(KEPT);
    }
}

/** The header that Alfresco takes a ticket in. */
export function authorization(ticket: string): string {
    return `Basic ${btoa(`ROLE_TICKET:${ticket}`)}`;
}
