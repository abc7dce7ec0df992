import { InjectionToken } from '@angular/core';

/** Where the contract is served. Both hosts, Alfresco and the embedded one, serve it under the same path. */
export const API_BASE = new InjectionToken<() => string>('report-management.api-base', {
    providedIn: 'root',
    factory: () => () => '/alfresco/s/report-management/v1',
});

/**
 * Asks the person to sign in again, without leaving the page, and answers when they have. A host that does this itself
 * (ACA) provides nothing: the refused call then fails.
 */
export const SIGN_IN_AGAIN = new InjectionToken<() => Promise<void>>('report-management.sign-in-again');
