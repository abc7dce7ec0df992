import { HTTP_INTERCEPTORS, HttpInterceptorFn, provideHttpClient, withFetch, withInterceptors, withInterceptorsFromDi } from '@angular/common/http';
import { ApplicationConfig, inject, Injector, provideAppInitializer, provideZoneChangeDetection } from '@angular/core';
import { provideNoopAnimations } from '@angular/platform-browser/animations';
import { provideRouter, TitleStrategy, withComponentInputBinding } from '@angular/router';
import { AppConfigService, provideAppConfig, provideI18N } from '@alfresco/adf-core';
import { Authentication, AuthenticationInterceptor } from '@alfresco/adf-core/auth';
import { API_BASE, SIGN_IN_AGAIN } from 'report-management';
import { Look } from './look';
import { TranslatedTitle } from './page-title';
import { Session } from './session';
import { SHELL_ROUTES } from './shell.routes';
import { TicketAuthentication } from './ticket-authentication';

/**
 * An Alfresco that refuses a ticket has the browser ask for a password in a dialog of its own, above ours; not so when the
 * call keeps what the browser knows out of it. The ticket is put on by ourselves.
 */
const withoutDialog: HttpInterceptorFn = (request, next) => next(request.clone({ credentials: 'omit' }));

export const shellConfig: ApplicationConfig = {
    providers: [
        provideZoneChangeDetection({ eventCoalescing: true }),
        provideNoopAnimations(),
        provideHttpClient(withFetch(), withInterceptors([withoutDialog]), withInterceptorsFromDi()),
        provideRouter(SHELL_ROUTES, withComponentInputBinding()),
        provideAppConfig(),
        provideI18N({ defaultLanguage: 'en', assets: [['report-management', 'assets/report-management']] }),
        provideAppInitializer(() => inject(Look).ready),
        { provide: Authentication, useClass: TicketAuthentication },
        { provide: HTTP_INTERCEPTORS, useClass: AuthenticationInterceptor, multi: true },
        { provide: TitleStrategy, useClass: TranslatedTitle },
        {
            provide: API_BASE,
            useFactory: () => {
                const config = inject(AppConfigService);
                return () => config.get('reportManagement.apiBase', '/alfresco/s/report-management/v1');
            },
        },
        {
            provide: SIGN_IN_AGAIN,
            useFactory: () => {
                // Asked for late: the session itself needs the contract.
                const injector = inject(Injector);
                return () => injector.get(Session).signInAgain();
            },
        },
    ],
};
