import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { FORMATS } from '../common';
import { Choice } from './choices';

/** The values of one filter with how many documents each would leave. */
@Component({
    selector: 'rm-facet',
    imports: [FORMATS],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <fieldset>
            <legend>{{ legend() }}</legend>
            @for (choice of choices(); track choice.value) {
                <label [class.none]="choice.count === 0">
                    <input type="checkbox" [checked]="choice.chosen" (change)="toggled.emit(choice.value)" />
                    <span>{{ choice.label }}</span>
                    <span class="count">{{ choice.count | rmNumber }}{{ choice.atLeast ? '+' : '' }}</span>
                </label>
            }
        </fieldset>
    `,
    styleUrl: './facet.scss',
})
export class FacetFilter {
    readonly legend = input.required<string>();
    readonly choices = input.required<readonly Choice[]>();
    readonly toggled = output<string>();
}
