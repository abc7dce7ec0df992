import { ChangeDetectionStrategy, Component, computed, inject, input, model, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslatePipe } from '@ngx-translate/core';
import { hasWords, Icon } from '../common';
import { UnitNames } from './unit-names';

const MOST = 12;

/** Groups and units, chosen by typing a part of their names; what is chosen stands above as a list. */
@Component({
    selector: 'rm-code-picker',
    imports: [FormsModule, Icon, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <ul>
            @for (code of codes(); track code) {
                <li>
                    <span>
                        {{ names.of(code) }}
                        @if (sizes().get(code); as size) {
                            <span class="rm-muted">· {{ 'RPT.ROUND.UNITS_IN' | translate: { count: size } }}</span>
                        }
                    </span>
                    <button
                        type="button"
                        class="rm-button quiet square"
                        [attr.aria-label]="'RPT.ROUND.TAKE_OUT' | translate: { name: names.of(code) }"
                        (click)="remove(code)"
                    >
                        <rm-icon name="close" />
                    </button>
                </li>
            }
        </ul>
        <input
            type="search"
            class="rm-input"
            [id]="fieldId()"
            [(ngModel)]="typed"
            (keydown.enter)="$event.preventDefault(); addFirst()"
            [placeholder]="'RPT.ROUND.ADD_UNITS' | translate"
        />
        @if (found().length) {
            <ul class="found">
                @for (one of found(); track one.code) {
                    <li>
                        <button type="button" (click)="add(one.code)"><rm-icon name="add" />{{ one.name }} <span class="rm-muted">{{ one.code }}</span></button>
                    </li>
                }
            </ul>
        }
    `,
    styles: `
        :host {
            display: block;
        }

        ul {
            margin: 0 0 6px;
            padding: 0;
            list-style: none;
        }

        li {
            display: flex;
            align-items: center;
            justify-content: space-between;
            padding-inline-start: 8px;
            border-radius: var(--rm-radius);

            &:hover {
                background: var(--rm-sunken);
            }
        }

        .found {
            margin: 4px 0 0;
            padding: 4px;
            border: 1px solid var(--rm-line);
            border-radius: var(--rm-radius);

            button {
                display: flex;
                gap: 8px;
                width: 100%;
                padding: 4px 0;
                border: 0;
                background: none;
                text-align: start;
                cursor: pointer;
            }
        }
    `,
})
export class CodePicker {
    protected readonly names = inject(UnitNames);

    readonly codes = model.required<string[]>();
    readonly fieldId = input.required<string>();
    protected readonly typed = signal('');
    protected readonly sizes = computed(() => new Map(this.names.groups().map(({ code, members }) => [code, members.length])));
    protected readonly found = computed(() => {
        const typed = this.typed().trim();
        const all = [...this.names.groups(), ...this.names.units()];
        return typed === '' ? [] : all.filter(({ code, name }) => !this.codes().includes(code) && hasWords(`${name} ${code}`, typed)).slice(0, MOST);
    });

    protected add(code: string): void {
        this.codes.update((before) => [...before, code]);
        this.typed.set('');
    }

    protected addFirst(): void {
        const first = this.found()[0];
        if (first) {
            this.add(first.code);
        }
    }

    protected remove(code: string): void {
        this.codes.update((before) => before.filter((one) => one !== code));
    }
}
