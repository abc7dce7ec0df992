import { HttpHeaders } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Authentication } from '@alfresco/adf-core/auth';
import { Observable, of } from 'rxjs';
import { authorization, Tickets } from './tickets';

/** Puts the ticket on the calls that ask for it. */
@Injectable()
export class TicketAuthentication extends Authentication {
    private readonly tickets = inject(Tickets);

    override addTokenToHeader(_url: string, headers: HttpHeaders): Observable<HttpHeaders> {
        const ticket = this.tickets.current();
        return of(ticket ? headers.set('Authorization', authorization(ticket)) : headers);
    }
}
