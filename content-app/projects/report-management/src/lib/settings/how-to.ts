import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { Icon } from '../common';

/** Says where something is changed that no screen can change. */
@Component({
    selector: 'rm-how-to',
    imports: [Icon, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <details class="rm-card rm-fold">
            <summary><rm-icon name="help" />{{ 'RPT.SETTINGS.HOW_TO' | translate }}</summary>
            <p>{{ text() | translate }}</p>
        </details>
    `,
    styles: `
        p {
            max-width: 90ch;
            margin: 0;
            padding: 0 12px 10px 36px;
            white-space: pre-line;
        }
    `,
})
export class HowTo {
    /** Key of the words. */
    readonly text = input.required<string>();
}
