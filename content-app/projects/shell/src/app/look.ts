import { computed, effect, inject, Injectable, signal } from '@angular/core';
import { DOCUMENT } from '@angular/common';
import { TranslationService, UserPreferencesService } from '@alfresco/adf-core';
import { TranslateService } from '@ngx-translate/core';
import { filter, firstValueFrom, merge } from 'rxjs';

type Scheme = 'light' | 'dark';
type Language = 'vi' | 'en';
const KEPT_SCHEME = 'reports.scheme';
const ANY_TEXT = 'RPT.COMMON.APP';
const KEPT_LANGUAGE = 'reports.language';

/** Language and colours; both are remembered in the browser. */
@Injectable({ providedIn: 'root' })
export class Look {
    private readonly page = inject(DOCUMENT);
    private readonly preferences = inject(UserPreferencesService);
    private readonly translate = inject(TranslateService);
    private readonly chosenLanguage = signal<Language>(localStorage.getItem(KEPT_LANGUAGE) === 'en' ? 'en' : 'vi');
    private readonly chosenScheme = signal(localStorage.getItem(KEPT_SCHEME) as Scheme | null);

    readonly language = this.chosenLanguage.asReadonly();
    readonly scheme = computed<Scheme>(() => this.chosenScheme() ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'));
    /** Settles when the texts are there, so that no screen is shown without words. */
    readonly ready = firstValueFrom(merge(this.translate.onLangChange, this.translate.onTranslationChange).pipe(filter(() => this.hasTexts())));

    constructor() {
        inject(TranslationService);
        // adf-core loads the fallback language too, and whichever comes last would be shown.
        this.translate.onLangChange.pipe(filter(({ lang }) => lang !== this.language())).subscribe(() => this.translate.use(this.language()));
        effect(() => (this.page.documentElement.lang = this.language()));
        effect(() => (this.page.documentElement.dataset['scheme'] = this.scheme()));
    }

    private hasTexts(): boolean {
        return this.translate.getCurrentLang() === this.language() && this.translate.instant(ANY_TEXT) !== ANY_TEXT;
    }

    switchScheme(): void {
        const next = this.scheme() === 'dark' ? 'light' : 'dark';
        localStorage.setItem(KEPT_SCHEME, next);
        this.chosenScheme.set(next);
    }

    switchLanguage(): void {
        const next = this.language() === 'vi' ? 'en' : 'vi';
        localStorage.setItem(KEPT_LANGUAGE, next);
        this.chosenLanguage.set(next);
        this.preferences.locale = next;
        this.translate.use(next);
    }
}
