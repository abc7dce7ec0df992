import { inject } from '@angular/core';
import { CanActivateFn, Router } from '@angular/router';
import { ApiError, Desk } from 'report-management';
import { Session } from './session';

/** Lets those in who have signed in; others go there first and come back to where they wanted to go. */
export const signedIn: CanActivateFn = async (_route, state) => {
    const router = inject(Router);
    const desk = inject(Desk);
    const toSignIn = router.createUrlTree(['/sign-in'], { queryParams: { to: state.url } });
    if (!inject(Session).isOpen()) {
        return toSignIn;
    }
    try {
        await desk.who();
        return true;
    } catch (error) {
        if (error instanceof ApiError) {
            return toSignIn;
        }
        throw error;
    }
};
