import { EnvironmentProviders, inject, provideAppInitializer, Provider } from '@angular/core';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { AppConfigService, provideTranslations } from '@alfresco/adf-core';
import { provideExtensionConfig } from '@alfresco/adf-extensions';
import { API_BASE, SCREENS_AT } from 'report-management';
import { reportRoute } from './report-route';

/** Where the screens are in ACA; the entries of the plugin's navigation lead there. */
const PATH = 'reports';

/**
 * The screens as an extension of Alfresco Content Application: texts, entries of the navigation
 * (`report-management.plugin.json`) and routes under `/reports`. The contract is asked for where `app.config.json` says
 * (`reportManagement.apiBase`), which has to contain `/alfresco/`, because ACA signs no other calls.
 */
export function provideReportManagementExtension(): (Provider | EnvironmentProviders)[] {
    return [
        provideTranslations('report-management', 'assets/report-management'),
        provideExtensionConfig(['report-management.plugin.json']),
        provideRouter([], withComponentInputBinding()),
        // In front of ACA's routes, whose last one takes every path that is left.
        provideAppInitializer(() => {
            const router = inject(Router);
            router.resetConfig([reportRoute(PATH), ...router.config]);
        }),
        { provide: SCREENS_AT, useValue: `/${PATH}/` },
        {
            provide: API_BASE,
            useFactory: () => {
                const config = inject(AppConfigService);
                return () => config.get('reportManagement.apiBase', '/alfresco/s/report-management/v1');
            },
        },
    ];
}
