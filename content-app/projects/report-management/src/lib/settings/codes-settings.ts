import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslatePipe, TranslateService } from '@ngx-translate/core';
import { DirectoryApi, DocumentType, IssuerCode } from '../api';
import { dayText, Desk, Loaded, Problem } from '../common';
import { HowTo } from './how-to';
import { OfficeTableDesk } from './office-table-desk';
import { PlainColumn, PlainTable } from './plain-table';

function validText({ from, to }: { from: string | null; to: string | null }): string {
    return from || to ? `${dayText(from) || '…'} – ${dayText(to) || '…'}` : '';
}

/** The codes by which numbers name issuers and types. */
@Component({
    selector: 'rm-codes-settings',
    imports: [HowTo, OfficeTableDesk, PlainTable, Problem, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <rm-how-to text="RPT.SETTINGS.HOW.codes" />
        <rm-problem [failure]="loaded.error()" (retry)="load()" />
        <div class="rm-tabs" role="group" [attr.aria-label]="'RPT.SETTINGS.VIEW.codes' | translate">
            @for (one of ['issuers', 'types']; track one) {
                <button type="button" [attr.aria-pressed]="shown() === one" (click)="shown.set($any(one))">{{ 'RPT.SETTINGS.CODES.' + one | translate }}</button>
            }
        </div>
        @if (loaded.value(); as codes) {
            @if (shown() === 'issuers' && mayChange()) {
                <rm-office-table name="issuer-codes" label="RPT.SETTINGS.CODES.issuers" />
            } @else if (shown() === 'issuers') {
                <rm-plain-table label="RPT.SETTINGS.CODES.issuers" [rows]="codes.issuers" [columns]="issuerColumns" />
            } @else {
                <rm-plain-table label="RPT.SETTINGS.CODES.types" [rows]="codes.types" [columns]="typeColumns" />
            }
        }
    `,
    host: { class: 'rm-stack' },
})
export class CodesSettings {
    private readonly directory = inject(DirectoryApi);
    private readonly translate = inject(TranslateService);
    private readonly desk = inject(Desk);

    protected readonly mayChange = computed(() => this.desk.has('administrator'));
    protected readonly loaded = new Loaded<{ issuers: readonly IssuerCode[]; types: readonly DocumentType[] }>();
    protected readonly shown = signal<'issuers' | 'types'>('issuers');
    protected readonly issuerColumns: readonly PlainColumn<IssuerCode>[] = [
        { label: 'RPT.SETTINGS.CODE', width: '130px', text: ({ code }) => code },
        { label: 'RPT.SETTINGS.NAME', width: 'minmax(220px, 2fr)', text: ({ name }) => name },
        { label: 'RPT.SETTINGS.SYSTEM', width: '130px', text: ({ system }) => this.system(system) },
        { label: 'RPT.SETTINGS.OTHER_CODES', width: 'minmax(140px, 1fr)', text: ({ otherCodes }) => otherCodes.join(', ') },
        { label: 'RPT.SETTINGS.VALID', width: '190px', text: validText },
    ];
    protected readonly typeColumns: readonly PlainColumn<DocumentType>[] = [
        { label: 'RPT.SETTINGS.CODE', width: '130px', text: ({ code }) => code ?? '–' },
        { label: 'RPT.SETTINGS.NAME', width: 'minmax(180px, 1fr)', text: ({ word }) => word },
        { label: 'RPT.SETTINGS.SYSTEM', width: '130px', text: ({ system }) => this.system(system) },
        { label: 'RPT.COMMON.FIELD.kind', width: '160px', text: ({ kind }) => this.translate.instant(`RPT.COMMON.KIND.${kind}`) },
        { label: 'RPT.SETTINGS.OTHER_CODES', width: 'minmax(140px, 1fr)', text: ({ otherCodes, otherWords }) => [...otherCodes, ...otherWords].join(', ') },
        { label: 'RPT.SETTINGS.VALID', width: '190px', text: validText },
    ];

    constructor() {
        void this.load();
    }

    protected load(): Promise<void> {
        return this.loaded.load(async () => {
            const [issuers, types] = await Promise.all([this.directory.issuers(), this.directory.types()]);
            return { issuers, types };
        });
    }

    private system(system: string): string {
        return this.translate.instant(`RPT.SETTINGS.SYSTEMS.${system}`);
    }
}
