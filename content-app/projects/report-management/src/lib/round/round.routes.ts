import { Routes } from '@angular/router';

/** The screens of reporting rounds. */
export const ROUND_ROUTES: Routes = [
    { path: '', pathMatch: 'full', loadComponent: () => import('./rounds-page').then((m) => m.RoundsPage) },
    { path: 'new', loadComponent: () => import('./new-round-page').then((m) => m.NewRoundPage) },
    {
        path: ':id',
        loadComponent: () => import('./round-page').then((m) => m.RoundPage),
        children: [
            { path: '', pathMatch: 'full', redirectTo: 'overview' },
            { path: 'overview', loadComponent: () => import('./round-overview').then((m) => m.RoundOverview) },
            { path: 'units', loadComponent: () => import('./units-map').then((m) => m.UnitsMap) },
            { path: 'units/:unit', loadComponent: () => import('./round-unit').then((m) => m.RoundUnitPage) },
            { path: 'consolidation', loadComponent: () => import('./consolidation-page').then((m) => m.ConsolidationPage) },
            { path: 'conformance', loadComponent: () => import('./conformance-page').then((m) => m.ConformancePage) },
            { path: 'journal', loadComponent: () => import('./round-journal').then((m) => m.RoundJournal) },
        ],
    },
];
