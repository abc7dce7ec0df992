import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';

/** What the office is made of: some of it is changed here, the rest is shown with where it is changed. */
@Component({
    selector: 'rm-settings-page',
    imports: [RouterLink, RouterLinkActive, RouterOutlet, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <section class="rm-page">
            <header class="rm-heading">
                <h1>{{ 'RPT.NAV.SETTINGS' | translate }}</h1>
            </header>
            <nav class="rm-tabs" [attr.aria-label]="'RPT.NAV.SETTINGS' | translate">
                @for (view of views; track view) {
                    <a [routerLink]="[view]" routerLinkActive="active" ariaCurrentWhenActive="page">{{ 'RPT.SETTINGS.VIEW.' + view | translate }}</a>
                }
            </nav>
            <div class="rm-grow"><router-outlet /></div>
        </section>
    `,
})
export class SettingsPage {
    protected readonly views = ['holidays', 'units', 'groups', 'series', 'forms', 'codes'];
}
