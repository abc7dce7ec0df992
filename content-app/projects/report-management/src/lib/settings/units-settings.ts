import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslateService } from '@ngx-translate/core';
import { DirectoryApi, Unit } from '../api';
import { Desk, Loaded, Problem } from '../common';
import { HowTo } from './how-to';
import { OfficeTableDesk } from './office-table-desk';
import { PlainColumn, PlainTable } from './plain-table';

/** The units of the office, with the codes of their numbers. */
@Component({
    selector: 'rm-units-settings',
    imports: [HowTo, OfficeTableDesk, PlainTable, Problem],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <rm-how-to text="RPT.SETTINGS.HOW.units" />
        <rm-problem [failure]="loaded.error()" (retry)="load()" />
        @if (mayChange()) {
            <rm-office-table name="units" label="RPT.SETTINGS.VIEW.units" />
        } @else if (loaded.value(); as units) {
            <rm-plain-table label="RPT.SETTINGS.VIEW.units" [rows]="units" [columns]="columns" />
        }
    `,
    host: { class: 'rm-stack' },
})
export class UnitsSettings {
    private readonly directory = inject(DirectoryApi);
    private readonly desk = inject(Desk);
    private readonly translate = inject(TranslateService);

    protected readonly mayChange = computed(() => this.desk.has('administrator'));
    protected readonly loaded = new Loaded<readonly Unit[]>();
    protected readonly columns: readonly PlainColumn<Unit>[] = [
        { label: 'RPT.SETTINGS.CODE', width: '150px', text: ({ code }) => code },
        { label: 'RPT.SETTINGS.NAME', width: 'minmax(200px, 2fr)', text: ({ name }) => name },
        { label: 'RPT.SETTINGS.SYSTEM', width: '110px', text: ({ system }) => this.translate.instant(`RPT.SETTINGS.SYSTEMS.${system}`) },
        { label: 'RPT.SETTINGS.NUMBER_CODE', width: '110px', text: ({ numberCode }) => numberCode ?? '' },
        { label: 'RPT.SETTINGS.PARENT', width: '110px', text: ({ parent }) => parent ?? '' },
        { label: 'RPT.SETTINGS.OFFICE', width: '130px', text: ({ office }) => office },
        { label: 'RPT.SETTINGS.ALIASES', width: 'minmax(160px, 1.5fr)', text: ({ aliases }) => aliases.join('; ') },
    ];

    constructor() {
        if (!this.mayChange()) {
            void this.load();
        }
    }

    protected load(): Promise<void> {
        return this.loaded.load(() => this.directory.units());
    }
}
