import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { DirectoryApi, UnitGroup } from '../api';
import { Desk, Loaded, Problem } from '../common';
import { HowTo } from './how-to';
import { OfficeTableDesk } from './office-table-desk';
import { PlainColumn, PlainTable } from './plain-table';

/** The groups that plans and distribution lists name, with their members today. */
@Component({
    selector: 'rm-groups-settings',
    imports: [HowTo, OfficeTableDesk, PlainTable, Problem],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <rm-how-to text="RPT.SETTINGS.HOW.groups" />
        <rm-problem [failure]="loaded.error()" (retry)="load()" />
        @if (mayChange()) {
            <rm-office-table name="groups" label="RPT.SETTINGS.VIEW.groups" />
        } @else if (loaded.value(); as groups) {
            <rm-plain-table label="RPT.SETTINGS.VIEW.groups" [rows]="groups" [columns]="columns" />
        }
    `,
    host: { class: 'rm-stack' },
})
export class GroupsSettings {
    private readonly directory = inject(DirectoryApi);
    private readonly desk = inject(Desk);

    protected readonly mayChange = computed(() => this.desk.has('administrator'));
    protected readonly loaded = new Loaded<readonly UnitGroup[]>();
    protected readonly columns: readonly PlainColumn<UnitGroup>[] = [
        { label: 'RPT.SETTINGS.CODE', width: '170px', text: ({ code }) => code },
        { label: 'RPT.SETTINGS.NAME', width: 'minmax(220px, 1.5fr)', text: ({ name }) => name },
        { label: 'RPT.SETTINGS.MEMBERS', width: '90px', text: ({ members }) => String(members.length) },
        { label: 'RPT.SETTINGS.MEMBER_CODES', width: 'minmax(160px, 1fr)', text: ({ members }) => members.join(', ') },
        { label: 'RPT.SETTINGS.ALIASES', width: 'minmax(160px, 1.5fr)', text: ({ aliases }) => aliases.join('; ') },
    ];

    constructor() {
        if (!this.mayChange()) {
            void this.load();
        }
    }

    protected load(): Promise<void> {
        return this.loaded.load(() => this.directory.groups());
    }
}
