import { Routes } from '@angular/router';

/** The administrator's screens. */
export const SETTINGS_ROUTES: Routes = [
    {
        path: '',
        loadComponent: () => import('./settings-page').then((m) => m.SettingsPage),
        children: [
            { path: '', pathMatch: 'full', redirectTo: 'holidays' },
            { path: 'holidays', loadComponent: () => import('./holidays').then((m) => m.Holidays) },
            { path: 'units', loadComponent: () => import('./units-settings').then((m) => m.UnitsSettings) },
            { path: 'groups', loadComponent: () => import('./groups-settings').then((m) => m.GroupsSettings) },
            { path: 'series', loadComponent: () => import('./series-settings').then((m) => m.SeriesSettings) },
            { path: 'forms', loadComponent: () => import('./forms-settings').then((m) => m.FormsSettings) },
            { path: 'codes', loadComponent: () => import('./codes-settings').then((m) => m.CodesSettings) },
        ],
    },
];
