import { ChangeDetectionStrategy, Component, effect, inject, input, model, untracked } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslatePipe } from '@ngx-translate/core';
import { Page, PeopleApi, Person, Role } from '../api';
import { Loaded } from './loaded';
import { Problem } from './problem';

/** Chooses one of the people with a role; the empty choice stands for what the text says. */
@Component({
    selector: 'rm-person-picker',
    imports: [FormsModule, Problem, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <select class="rm-input" [id]="control()" [name]="control()" [ngModel]="chosen()" (ngModelChange)="chosen.set($event)">
            <option value="">{{ nobody() | translate }}</option>
            @for (person of people.value()?.items; track person.id) {
                <option [value]="person.id">{{ person.name }} · {{ person.unitName || person.unit }}</option>
            }
        </select>
        <rm-problem [failure]="people.error()" (retry)="load()" />
    `,
})
export class PersonPicker {
    private readonly api = inject(PeopleApi);

    readonly having = input.required<Role>();
    /** Id of the control, which its label names. */
    readonly control = input.required<string>();
    /** Key of the text for nobody in particular. */
    readonly nobody = input.required<string>();
    /** User id, or empty. */
    readonly chosen = model.required<string>();

    protected readonly people = new Loaded<Page<Person>>();

    constructor() {
        effect(() => {
            this.having();
            untracked(() => this.load());
        });
    }

    protected load(): void {
        void this.people.load(() => this.api.withRole(this.having()));
    }
}
