import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, input, model, output } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslatePipe } from '@ngx-translate/core';
import { KINDS, SECRECIES, URGENCIES } from '../api';
import { Confidence } from './confidence';
import { FieldName, Fields, wrongFields } from './fields';

/** Field of the contract that a field of the form belongs to, where its name is another. */
const CONTRACT: Partial<Record<FieldName, string>> = { authority: 'signatory', position: 'signatory', name: 'signatory' };

/** The metadata to be looked at and put right; every field with its confidence. */
@Component({
    selector: 'rm-metadata-form',
    imports: [Confidence, FormsModule, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    templateUrl: './metadata-form.html',
    styleUrl: './metadata-form.scss',
})
export class MetadataForm {
    private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);

    readonly fields = model.required<Fields>();
    /** What was read, to tell what a person changed. */
    readonly before = input.required<Fields>();
    readonly confidence = input<Readonly<Record<string, number>>>({});
    /** The field that has the focus, by its name in the contract. */
    readonly active = output<string>();

    protected readonly kinds = KINDS;
    protected readonly secrecies = SECRECIES;
    protected readonly urgencies = URGENCIES;
    protected readonly wrong = computed(() => new Set(wrongFields(this.fields())));
    /** Short fields in the order of a letterhead. */
    protected readonly texts: readonly FieldName[] = ['type', 'number', 'issuingBody'];

    set(name: FieldName, value: string): void {
        this.fields.update((fields) => ({ ...fields, [name]: value }));
    }

    /** Puts the cursor into the field of that name in the contract; into the first when there is none. */
    focus(field?: string): void {
        const host = this.element.nativeElement;
        const wanted = field ? host.querySelector<HTMLElement>(`[data-field="${field}"]`) : null;
        (wanted ?? host.querySelector<HTMLElement>('select, input'))?.focus();
    }

    protected edited(...names: FieldName[]): boolean {
        return names.some((name) => this.fields()[name].trim() !== this.before()[name].trim());
    }

    protected sureness(name: FieldName): number | undefined {
        return this.confidence()[CONTRACT[name] ?? name];
    }
}
