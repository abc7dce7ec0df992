import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslatePipe, TranslateService } from '@ngx-translate/core';
import { DirectoryApi, Register, RegistersApi } from '../api';
import { dayText, Desk, Loaded, Problem } from '../common';
import { HowTo } from './how-to';
import { OfficeTableDesk } from './office-table-desk';
import { PlainColumn, PlainTable } from './plain-table';

interface UnitTerm {
    readonly unit: string;
    readonly term: string;
    readonly from: string;
}

/** The books that numbers are given from, and the terms they begin again with. */
@Component({
    selector: 'rm-series-settings',
    imports: [HowTo, OfficeTableDesk, PlainTable, Problem, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <rm-how-to text="RPT.SETTINGS.HOW.series" />
        <rm-problem [failure]="loaded.error()" (retry)="load()" />
        @if (loaded.value(); as series) {
            <h2>{{ 'RPT.SETTINGS.TERMS' | translate }}</h2>
            @if (mayChange()) {
                <rm-office-table name="terms" label="RPT.SETTINGS.TERMS" />
            } @else {
                <rm-plain-table label="RPT.SETTINGS.TERMS" [rows]="series.terms" [columns]="termColumns" />
            }
            <h2>{{ 'RPT.SETTINGS.BOOKS' | translate }}</h2>
            <rm-plain-table class="books" label="RPT.SETTINGS.BOOKS" [rows]="series.books" [columns]="bookColumns" />
        }
    `,
    styles: `
        .books {
            flex: 0 1 180px;
        }
    `,
    host: { class: 'rm-stack' },
})
export class SeriesSettings {
    private readonly directory = inject(DirectoryApi);
    private readonly registers = inject(RegistersApi);
    private readonly translate = inject(TranslateService);
    private readonly desk = inject(Desk);

    protected readonly mayChange = computed(() => this.desk.has('administrator'));
    protected readonly loaded = new Loaded<{ books: readonly Register[]; terms: readonly UnitTerm[] }>();
    protected readonly bookColumns: readonly PlainColumn<Register>[] = [
        { label: 'RPT.SETTINGS.UNIT', width: 'minmax(160px, 1fr)', text: ({ unit }) => unit },
        { label: 'RPT.SETTINGS.DIRECTION', width: '140px', text: ({ direction }) => this.translate.instant(`RPT.SETTINGS.DIRECTIONS.${direction}`) },
        { label: 'RPT.SETTINGS.PERIOD', width: '140px', text: ({ period }) => period },
        { label: 'RPT.SETTINGS.CODE', width: 'minmax(200px, 2fr)', text: ({ id }) => id },
    ];
    protected readonly termColumns: readonly PlainColumn<UnitTerm>[] = [
        { label: 'RPT.SETTINGS.UNIT', width: 'minmax(200px, 2fr)', text: ({ unit }) => unit },
        { label: 'RPT.SETTINGS.TERM', width: '140px', text: ({ term }) => term },
        { label: 'RPT.SETTINGS.FROM', width: '160px', text: ({ from }) => dayText(from) },
    ];

    constructor() {
        void this.load();
    }

    protected load(): Promise<void> {
        return this.loaded.load(async () => {
            const [books, units] = await Promise.all([this.registers.list(), this.directory.units()]);
            return { books: books.items, terms: units.flatMap(({ name, terms }) => terms.map((term) => ({ unit: name, term: term.name, from: term.from }))) };
        });
    }
}
