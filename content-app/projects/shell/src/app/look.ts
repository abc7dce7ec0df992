import { computed, effect, inject, Injectable, signal } from '@angular/core';
import { DOCUMENT } from '@angular/common';
import { UserPreferencesService } from '@alfresco/adf-core';

type Scheme = 'light' | 'dark';
const KEPT = 'reports.scheme';

/** Language and colours; both are remembered in the browser. */
@Injectable({ providedIn: 'root' })
export class Look {
    private readonly page = inject(DOCUMENT);
    private readonly preferences = inject(UserPreferencesService);
    private readonly chosen = signal(localStorage.getItem(KEPT) as Scheme | null);

    readonly language = computed(() => (this.preferences.localeSignal() === 'en' ? 'en' : 'vi'));
    readonly scheme = computed<Scheme>(() => this.chosen() ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'));

    constructor() {
        effect(() => (this.page.documentElement.lang = this.language()));
        effect(() => (this.page.documentElement.dataset['scheme'] = this.scheme()));
    }

    switchScheme(): void {
        const next = this.scheme() === 'dark' ? 'light' : 'dark';
        localStorage.setItem(KEPT, next);
        this.chosen.set(next);
    }

    switchLanguage(): void {
        this.preferences.locale = this.language() === 'vi' ? 'en' : 'vi';
    }
}
