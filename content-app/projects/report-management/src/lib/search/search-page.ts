import { ChangeDetectionStrategy, Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import { MatMenuModule } from '@angular/material/menu';
import { ActivatedRoute, Router } from '@angular/router';
import { TranslatePipe, TranslateService } from '@ngx-translate/core';
import { map } from 'rxjs';
import { DocumentsApi, FACETS, Page, SearchRequest, StoredDocument } from '../api';
import { dayOf, download, Empty, FORMATS, Icon, Loaded, Notices, Problem } from '../common';
import { Criteria, criteriaOf, EVERYTHING, parametersOf, requestOf } from './criteria';
import { csvOf } from './csv';
import { Filters } from './filters';
import { Result } from './result';
import { SavedSearches } from './saved-searches';

const PAGE = 50;
const EXPORTED = 1000;

/** One box that understands numbers, resolutions and names; filters; why each document was found. */
@Component({
    selector: 'rm-search-page',
    imports: [Empty, Filters, FORMATS, FormsModule, Icon, MatMenuModule, Problem, Result, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    templateUrl: './search-page.html',
    styleUrl: './search-page.scss',
})
export class SearchPage {
    private readonly documents = inject(DocumentsApi);
    private readonly router = inject(Router);
    private readonly notices = inject(Notices);
    private readonly translate = inject(TranslateService);
    private readonly parameters = toSignal(inject(ActivatedRoute).queryParamMap.pipe(map((given) => Object.fromEntries(given.keys.map((key) => [key, given.get(key)])))), {
        initialValue: {},
    });

    protected readonly saved = inject(SavedSearches);
    protected readonly criteria = computed(() => criteriaOf(this.parameters()));
    protected readonly typed = signal('');
    protected readonly found = new Loaded<Page<StoredDocument>>();
    protected readonly facets = computed(() => this.found.value()?.facets ?? []);
    protected readonly filtersOpen = signal(false);

    constructor() {
        effect(() => {
            const criteria = this.criteria();
            untracked(() => {
                this.typed.set(criteria.q);
                void this.search();
            });
        });
    }

    protected async search(): Promise<void> {
        await this.found.load(() => this.documents.search({ ...this.request(), maxItems: PAGE, facets: FACETS }));
    }

    protected go(change: Partial<Criteria>): void {
        void this.router.navigate([], { queryParams: parametersOf({ ...this.criteria(), ...change }) });
    }

    protected clear(): void {
        this.go({ ...EVERYTHING, q: this.criteria().q });
    }

    protected async more(): Promise<void> {
        const page = this.found.value();
        if (page) {
            await this.attempt(async () => {
                const next = await this.documents.search({ ...this.request(), skipCount: page.items.length, maxItems: PAGE });
                this.found.set({ ...page, more: next.more, items: [...page.items, ...next.items] });
            });
        }
    }

    protected save(): void {
        const name = this.criteria().q || this.translate.instant('RPT.SEARCH.ALL');
        this.saved.save(name, this.criteria());
        this.notices.done('RPT.SEARCH.SAVED', { name });
    }

    protected open(criteria: Criteria): void {
        void this.router.navigate([], { queryParams: parametersOf(criteria) });
    }

    protected async export(): Promise<void> {
        await this.attempt(async () => {
            const page = await this.documents.search({ ...this.request(), maxItems: EXPORTED });
            const names = ['number', 'date', 'type', 'issuingBody', 'subject', 'signatory'].map((name) => this.translate.instant(`RPT.COMMON.FIELD.${name}`));
            const csv = csvOf(page.items, [...names, this.translate.instant('RPT.SEARCH.STATUS')]);
            download(new Blob([csv], { type: 'text/csv;charset=utf-8' }), 'tra-cuu.csv');
            this.notices.done(page.more ? 'RPT.SEARCH.EXPORTED_FIRST' : 'RPT.SEARCH.EXPORTED', { count: page.items.length });
        });
    }

    private request(): SearchRequest {
        return requestOf(this.criteria(), dayOf);
    }

    private async attempt(action: () => Promise<void>): Promise<void> {
        try {
            await action();
        } catch (error) {
            this.notices.problem(error);
        }
    }
}
