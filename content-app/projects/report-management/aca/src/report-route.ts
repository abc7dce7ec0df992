import { Route, Routes } from '@angular/router';
import { AuthGuardEcm } from '@alfresco/adf-core';
import { ShellLayoutComponent } from '@alfresco/adf-core/shell';
import { REPORT_ROUTES } from 'report-management';
import { AcaFrame } from './aca-frame';
import { knownPerson } from './known-person.guard';

/** The screens inside ACA's own layout, for those who have signed in. */
export function reportRoute(path: string): Route {
    return {
        path,
        component: ShellLayoutComponent,
        canActivate: [AuthGuardEcm],
        children: [{ path: '', component: AcaFrame, canActivate: [knownPerson], children: titled(REPORT_ROUTES) }],
    };
}

/** ACA reads a page's title from its data and translates it there; the router would show the key. */
function titled(routes: Routes): Routes {
    return routes.map(({ title, ...route }) => ({ ...route, data: { ...route.data, title } }));
}
