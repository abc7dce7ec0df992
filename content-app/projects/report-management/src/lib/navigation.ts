import { Role } from './api';
import { IconName } from './common';

export interface Screen {
    /** Path of the screen under the place where the routes are mounted. */
    readonly path: string;
    readonly label: string;
    readonly icon: IconName;
    /** Who has work there; everybody when empty. */
    readonly roles: readonly Role[];
    /** Whether it is one tap away on a phone. */
    readonly phone?: boolean;
}

/** The screens in the order of the menu. */
export const SCREENS: readonly Screen[] = [
    { path: 'tasks', label: 'RPT.NAV.TASKS', icon: 'tasks', roles: [], phone: true },
    { path: 'inbox', label: 'RPT.NAV.INBOX', icon: 'inbox', roles: [], phone: true },
    { path: 'file', label: 'RPT.NAV.FILE', icon: 'upload', roles: ['clerk'] },
    { path: 'register', label: 'RPT.NAV.REGISTER', icon: 'book', roles: ['clerk', 'archivist', 'administrator'] },
    { path: 'search', label: 'RPT.NAV.SEARCH', icon: 'search', roles: [], phone: true },
    { path: 'rounds', label: 'RPT.NAV.ROUNDS', icon: 'round', roles: [] },
    { path: 'unit', label: 'RPT.NAV.UNIT', icon: 'unit', roles: ['clerk'] },
    { path: 'settings', label: 'RPT.NAV.SETTINGS', icon: 'settings', roles: ['administrator'] },
];
