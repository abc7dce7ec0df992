import { Routes } from '@angular/router';
import { REPORT_ROUTES } from 'report-management';
import { signedIn } from './signed-in.guard';

export const SHELL_ROUTES: Routes = [
    { path: 'sign-in', title: 'RPT.SHELL.SIGN_IN', loadComponent: () => import('./sign-in-page').then((m) => m.SignInPage) },
    {
        path: '',
        canActivate: [signedIn],
        loadComponent: () => import('./frame').then((m) => m.Frame),
        children: REPORT_ROUTES,
    },
    { path: '**', redirectTo: '' },
];
