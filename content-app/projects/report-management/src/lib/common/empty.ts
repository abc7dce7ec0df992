import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { Icon, IconName } from './icon';

/** What a list says when it has nothing to show: why, and what to do next (projected). */
@Component({
    selector: 'rm-empty',
    imports: [Icon, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <rm-icon [name]="icon()" />
        <p>{{ text() | translate }}</p>
        <ng-content />
    `,
    styles: `
        :host {
            display: grid;
            justify-items: center;
            gap: 8px;
            padding: 48px 16px;
            color: var(--rm-muted);
            text-align: center;
        }

        p {
            max-width: 46ch;
            margin: 0;
        }
    `,
})
export class Empty {
    readonly icon = input<IconName>('inbox');
    readonly text = input.required<string>();
}
