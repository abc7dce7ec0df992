import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';

@Component({
    selector: 'rm-search-page',
    imports: [TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <section class="rm-page">
            <header class="rm-heading">
                <h1>{{ 'RPT.NAV.SEARCH' | translate }}</h1>
            </header>
        </section>
    `,
})
export class SearchPage {}
