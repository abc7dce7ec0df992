import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';

@Component({
    selector: 'rm-register-page',
    imports: [TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <section class="rm-page">
            <header class="rm-heading">
                <h1>{{ 'RPT.NAV.REGISTER' | translate }}</h1>
            </header>
        </section>
    `,
})
export class RegisterPage {}
