import { provideHttpClient, withInterceptorsFromDi } from '@angular/common/http';
import { ApplicationConfig, importProvidersFrom, provideZoneChangeDetection } from '@angular/core';
import { provideAnimations } from '@angular/platform-browser/animations';
import { provideRouter, withHashLocation } from '@angular/router';
import { CONTENT_LAYOUT_ROUTES, ContentServiceExtensionModule } from '@alfresco/aca-content';
import { AppService } from '@alfresco/aca-shared';
import { AuthGuardEcm, provideAppConfig, provideCoreAuth, provideI18N } from '@alfresco/adf-core';
import { provideShell, SHELL_APP_SERVICE } from '@alfresco/adf-core/shell';
import { provideReportManagementExtension } from 'report-management/aca';

/** ACA from its packages, with our extension as any other. */
export const acaConfig: ApplicationConfig = {
    providers: [
        provideZoneChangeDetection({ eventCoalescing: true }),
        provideAnimations(),
        provideHttpClient(withInterceptorsFromDi()),
        provideRouter([{ path: 'login', loadComponent: () => import('./sign-in-page').then((m) => m.SignInPage) }], withHashLocation()),
        provideAppConfig(),
        provideI18N({ defaultLanguage: 'en', assets: [['adf-content-services', 'assets/adf-content-services']] }),
        provideCoreAuth({ useHash: true }),
        importProvidersFrom(ContentServiceExtensionModule),
        provideShell({ routes: CONTENT_LAYOUT_ROUTES, authGuard: AuthGuardEcm }),
        { provide: SHELL_APP_SERVICE, useExisting: AppService },
        ...provideReportManagementExtension(),
    ],
};
