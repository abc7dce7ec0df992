import { ChangeDetectionStrategy, Component, computed, inject, Injector, input, OnInit, output, signal, WritableSignal } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { DocumentsApi, StoredDocument } from '../api';
import { Drafts, Problem } from '../common';
import { changeOf, Fields, fieldsOf, MetadataForm, wrongFields } from '../metadata';

/** The metadata of a draft, to be put right. What is typed survives a reload, until it is stored or thrown away. */
@Component({
    selector: 'rm-edit-panel',
    imports: [MetadataForm, Problem, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <rm-problem [failure]="failure()" (retry)="save()" />
        <rm-metadata-form [fields]="fields()" (fieldsChange)="fields.set($event)" [before]="before()" [confidence]="document().confidence" (active)="active.emit($event)" />
        <div class="rm-row">
            <button type="button" class="rm-button primary" [disabled]="!storable()" (click)="save()">{{ 'RPT.COMMON.SAVE' | translate }}</button>
            <button type="button" class="rm-button quiet" (click)="leave()">{{ 'RPT.COMMON.CANCEL' | translate }}</button>
        </div>
    `,
    styles: `
        :host {
            display: grid;
            gap: 12px;
            padding: 12px 16px;
        }
    `,
})
export class EditPanel implements OnInit {
    private readonly documents = inject(DocumentsApi);
    private readonly drafts = inject(Drafts);
    private readonly injector = inject(Injector);

    readonly document = input.required<StoredDocument>();
    readonly active = output<string>();
    /** The document as it was stored; null when the person left it alone. */
    readonly closed = output<StoredDocument | null>();

    protected readonly before = computed(() => fieldsOf(this.document()));
    protected fields!: WritableSignal<Fields>;
    protected readonly failure = signal<unknown>(null);
    protected readonly busy = signal(false);
    protected readonly storable = computed(() => !this.busy() && wrongFields(this.fields()).length === 0);

    ngOnInit(): void {
        this.fields = this.drafts.keep(`edit.${this.document().id}`, this.before(), this.injector);
    }

    protected async save(): Promise<void> {
        this.busy.set(true);
        this.failure.set(null);
        try {
            const { id, version } = this.document();
            const stored = await this.documents.amend(id, version, changeOf(this.document(), this.fields()));
            this.drafts.forget(`edit.${id}`);
            this.closed.emit(stored);
        } catch (error) {
            this.failure.set(error);
        } finally {
            this.busy.set(false);
        }
    }

    protected leave(): void {
        this.fields.set(this.before());
        this.closed.emit(null);
    }
}
