import { ChangeDetectionStrategy, Component, computed, effect, inject, Injector, input, OnInit, output, signal, untracked, WritableSignal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { AnnexForm, DocumentsApi, FormsApi, Round, RoundsApi, StoredDocument } from '../api';
import { Drafts, FORMATS, Icon, Notices, ScreenLinkPipe } from '../common';
import { Ask } from './ask';
import { CodePicker } from './code-picker';
import { faultsOf, termsOf, TypedTerms, typedOf } from './terms';
import { UnitNames } from './unit-names';

/** The terms of a round that is not open yet: proposed from the plan, put right and confirmed by a person. */
@Component({
    selector: 'rm-round-terms-form',
    imports: [...FORMATS, CodePicker, FormsModule, Icon, RouterLink, ScreenLinkPipe, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    templateUrl: './round-terms-form.html',
    styleUrl: './round-terms-form.scss',
})
export class RoundTermsForm implements OnInit {
    private readonly api = inject(RoundsApi);
    private readonly formsApi = inject(FormsApi);
    private readonly documents = inject(DocumentsApi);
    private readonly drafts = inject(Drafts);
    private readonly notices = inject(Notices);
    private readonly ask = inject(Ask);
    private readonly injector = inject(Injector);
    protected readonly names = inject(UnitNames);

    readonly round = input.required<Round>();
    readonly changed = output<Round>();
    readonly opened = output<void>();

    protected typed!: WritableSignal<TypedTerms>;
    protected readonly busy = signal(false);
    protected readonly tried = signal(false);
    protected readonly known = signal<readonly AnnexForm[]>([]);
    protected readonly outlines = signal<readonly StoredDocument[]>([]);
    protected readonly faults = computed(() => faultsOf(this.typed()));
    protected readonly units = computed(() => this.names.unitsBehind(this.typed().expected).size);
    /** Every form there is, and those the plan names that nobody knows. */
    protected readonly codes = computed(() => [...new Set([...this.known().map(({ code }) => code), ...this.typed().forms])]);
    protected readonly groups = computed(() => this.typed().expected);
    protected readonly internal = computed(() => this.names.units().filter(({ internal }) => internal));
    protected readonly titles = computed(() => new Map(this.known().map(({ code, title }) => [code, title])));

    ngOnInit(): void {
        this.typed = this.drafts.keep(`round.${this.round().id}`, typedOf(this.round()), this.injector);
        // What was typed about another version is of no use: somebody has changed the round meanwhile.
        effect(() => {
            const round = this.round();
            if (untracked(this.typed).version !== round.version) {
                this.typed.set(typedOf(round));
            }
        }, { injector: this.injector });
        void this.load();
    }

    protected set<K extends keyof TypedTerms>(field: K, value: TypedTerms[K]): void {
        this.typed.update((before) => ({ ...before, [field]: value }));
    }

    protected pickForm(code: string, on: boolean): void {
        const { forms } = this.typed();
        this.set('forms', on ? [...forms, code] : forms.filter((one) => one !== code));
    }

    protected change<K extends 'deadlines' | 'exemptions'>(list: K, index: number, change: Partial<TypedTerms[K][number]>): void {
        const after = this.typed()[list].map((one, at) => (at === index ? { ...one, ...change } : one));
        this.set(list, after as TypedTerms[K]);
    }

    protected add(list: 'deadlines' | 'exemptions'): void {
        if (list === 'deadlines') {
            this.set('deadlines', [...this.typed().deadlines, { group: '', lastDay: '', text: '' }]);
        } else {
            this.set('exemptions', [...this.typed().exemptions, { unit: '', reason: '' }]);
        }
    }

    protected remove(list: 'deadlines' | 'exemptions', index: number): void {
        const after = this.typed()[list].filter((_one, at) => at !== index);
        this.set(list, after as TypedTerms[typeof list]);
    }

    protected async save(): Promise<Round | null> {
        this.tried.set(true);
        if (this.faults().length > 0) {
            return null;
        }
        return this.working(async () => {
            const saved = await this.api.change(this.round().id, this.round().version, termsOf(this.typed()));
            this.typed.set(typedOf(saved));
            this.drafts.forget(`round.${saved.id}`);
            this.changed.emit(saved);
            return saved;
        });
    }

    protected async saveOnly(): Promise<void> {
        if (await this.save()) {
            this.notices.done('RPT.ROUND.SAVED');
        }
    }

    protected async open(): Promise<void> {
        const saved = await this.save();
        if (!saved) {
            return;
        }
        const consent = await this.ask.consent({
            title: 'RPT.ROUND.OPEN.TITLE',
            text: 'RPT.ROUND.OPEN.TEXT',
            values: { units: this.units(), forms: saved.terms.forms.join(', ') },
            action: 'RPT.ROUND.OPEN.DO',
        });
        if (consent) {
            await this.working(async () => {
                this.changed.emit(await this.api.open(saved.id, saved.version));
                this.notices.done('RPT.ROUND.OPEN.DONE', { units: this.units() });
                this.opened.emit();
            });
        }
    }

    private async working<T>(work: () => Promise<T>): Promise<T | null> {
        this.busy.set(true);
        try {
            return await work();
        } catch (error) {
            this.notices.problem(error);
            return null;
        } finally {
            this.busy.set(false);
        }
    }

    private async load(): Promise<void> {
        await this.working(async () => {
            const [forms, outlines] = await Promise.all([
                this.formsApi.list(),
                this.documents.search({ kind: ['outline'], orderBy: 'newest', maxItems: 100 }),
                this.names.load(),
            ]);
            this.known.set(forms.items);
            this.outlines.set(outlines.items);
        });
    }
}
