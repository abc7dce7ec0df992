import { inject } from '@angular/core';
import { CanActivateFn } from '@angular/router';
import { AuthenticationService } from '@alfresco/adf-core';
import { ApiError, Desk, Drafts } from 'report-management';

let last: string | null = null;

/** Learns who sits at the desk before a screen asks; what somebody else had typed in this tab is forgotten. */
export const knownPerson: CanActivateFn = async () => {
    const desk = inject(Desk);
    const drafts = inject(Drafts);
    const user = inject(AuthenticationService).getUsername();
    if (user !== last) {
        if (last !== null) {
            drafts.clear();
        }
        desk.forget();
        last = user;
    }
    try {
        await desk.who();
    } catch (error) {
        // The screen itself says what is wrong: the module is missing on the server, or the person is no member.
        if (!(error instanceof ApiError)) {
            throw error;
        }
    }
    return true;
};
