import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { Icon } from 'report-management';
import { Look } from './look';

@Component({
    selector: 'shell-look-switch',
    imports: [Icon, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <button type="button" class="rm-button quiet" (click)="look.switchLanguage()">{{ 'RPT.SHELL.LANGUAGE' | translate }}</button>
        <button type="button" class="rm-button quiet" (click)="look.switchScheme()">
            <rm-icon [name]="look.scheme() === 'dark' ? 'sun' : 'moon'" />
            {{ (look.scheme() === 'dark' ? 'RPT.SHELL.THEME_LIGHT' : 'RPT.SHELL.THEME_DARK') | translate }}
        </button>
    `,
    styles: `
        :host {
            display: flex;
            gap: 4px;
        }
    `,
})
export class LookSwitch {
    protected readonly look = inject(Look);
}
