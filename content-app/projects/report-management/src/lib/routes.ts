import { Routes } from '@angular/router';

/** The screens, to be mounted under a path of the host. Each is fetched when it is first opened. */
export const REPORT_ROUTES: Routes = [
    { path: '', pathMatch: 'full', redirectTo: 'tasks' },
    { path: 'file', title: 'RPT.NAV.FILE', loadComponent: () => import('./file/file-page').then((m) => m.FilePage) },
    { path: 'tasks', title: 'RPT.NAV.TASKS', loadComponent: () => import('./tasks/tasks-page').then((m) => m.TasksPage) },
    { path: 'inbox', title: 'RPT.NAV.INBOX', loadComponent: () => import('./inbox/inbox-page').then((m) => m.InboxPage) },
    {
        path: 'register',
        title: 'RPT.NAV.REGISTER',
        loadComponent: () => import('./register/register-page').then((m) => m.RegisterPage),
    },
    { path: 'search', title: 'RPT.NAV.SEARCH', loadComponent: () => import('./search/search-page').then((m) => m.SearchPage) },
    {
        path: 'documents/:id',
        title: 'RPT.NAV.DOCUMENT',
        loadComponent: () => import('./document/document-page').then((m) => m.DocumentPage),
    },
    { path: 'rounds', title: 'RPT.NAV.ROUNDS', loadChildren: () => import('./round/round.routes').then((m) => m.ROUND_ROUTES) },
    { path: 'unit', title: 'RPT.NAV.UNIT', loadComponent: () => import('./unit-desk/unit-desk-page').then((m) => m.UnitDeskPage) },
    { path: 'unit/:round', title: 'RPT.NAV.UNIT', loadComponent: () => import('./unit-desk/unit-desk-page').then((m) => m.UnitDeskPage) },
    { path: 'settings', title: 'RPT.NAV.SETTINGS', loadChildren: () => import('./settings/settings.routes').then((m) => m.SETTINGS_ROUTES) },
];
