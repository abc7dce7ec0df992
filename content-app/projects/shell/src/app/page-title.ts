import { inject, Injectable } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { RouterStateSnapshot, TitleStrategy } from '@angular/router';
import { TranslateService } from '@ngx-translate/core';

/** Titles of routes are keys of the bundles. */
@Injectable()
export class TranslatedTitle extends TitleStrategy {
    private readonly title = inject(Title);
    private readonly translate = inject(TranslateService);

    override updateTitle(state: RouterStateSnapshot): void {
        const key = this.buildTitle(state);
        this.translate.get(key ? [key, 'RPT.COMMON.APP'] : ['RPT.COMMON.APP']).subscribe((texts: Record<string, string>) => {
            this.title.setTitle(Object.values(texts).join(' · '));
        });
    }
}
