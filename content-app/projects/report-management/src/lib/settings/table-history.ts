import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslatePipe, TranslateService } from '@ngx-translate/core';
import { OfficeTableName, OfficeTablesApi, TableHistoryEntry } from '../api';
import { FORMATS, Icon, Loaded, Problem } from '../common';
import { inWords } from './table-cells';

/** Who changed what of a table; asked for when somebody opens it. */
@Component({
    selector: 'rm-table-history',
    imports: [...FORMATS, Icon, Problem, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <details class="rm-card rm-fold" (toggle)="$any($event.target).open && load()">
            <summary><rm-icon name="book" />{{ 'RPT.SETTINGS.HISTORY' | translate }}</summary>
            <rm-problem [failure]="loaded.error()" (retry)="load()" />
            @if (loaded.value(); as entries) {
                <ol tabindex="0" [attr.aria-label]="'RPT.SETTINGS.HISTORY' | translate">
                    @for (entry of entries; track $index) {
                        <li>
                            <span class="rm-muted">{{ entry.at | rmTime }} · {{ entry.by | rmPerson }}</span>
                            <strong>{{ entry.details.row }}</strong>
                            {{ words(entry) }}
                        </li>
                    } @empty {
                        <li>{{ 'RPT.SETTINGS.NO_HISTORY' | translate }}</li>
                    }
                </ol>
            }
        </details>
    `,
    styles: `
        ol {
            max-height: 200px;
            margin: 0;
            padding: 0 12px 10px 36px;
            overflow: auto;
        }
    `,
})
export class TableHistory {
    private readonly api = inject(OfficeTablesApi);
    private readonly translate = inject(TranslateService);

    readonly table = input.required<OfficeTableName>();
    protected readonly loaded = new Loaded<readonly TableHistoryEntry[]>();

    protected load(): Promise<void> {
        return this.loaded.load(async () => (await this.api.history(this.table())).items);
    }

    protected words({ details }: TableHistoryEntry): string {
        return inWords(details.fields ?? '', (column) => this.translate.instant(`RPT.SETTINGS.FIELD.${column}`));
    }
}
