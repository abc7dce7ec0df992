import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { AnnexForm } from '../api';

/** The header of a form, as many rows deep as the paper's. Stands on a thead. */
@Component({
    selector: 'thead[rmFormHeader]',
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        @for (row of form().header; track $index) {
            <tr>
                @for (heading of row; track $index) {
                    <th [attr.scope]="heading.columns > 1 ? 'colgroup' : 'col'" [attr.colspan]="heading.columns" [attr.rowspan]="heading.rows">
                        {{ heading.title }}
                    </th>
                }
            </tr>
        }
    `,
})
export class FormHeader {
    readonly form = input.required<AnnexForm>();
}
