import { ChangeDetectionStrategy, Component, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { AnnexForm, FormsApi } from '../api';
import { download, Icon, Loaded, Notices, Problem, ScreenLinkPipe } from '../common';
import { FormSheet } from './form-sheet';
import { ReadWorkbook, SentWorkbooks } from './read-workbook';

/** A workbook that a unit sent: its table with the findings in it, the file, and a copy with the findings as comments. */
@Component({
    selector: 'rm-workbook-view',
    imports: [FormSheet, Icon, Problem, RouterLink, ScreenLinkPipe, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <div class="rm-row tools">
            <a class="rm-button quiet" [routerLink]="'documents' | rmScreen: document()"><rm-icon name="file" />{{ 'RPT.ANNEX.DOCUMENT' | translate }}</a>
            @if (read.value(); as workbook) {
                <button type="button" class="rm-button quiet" (click)="keep(workbook)">
                    <rm-icon name="download" />{{ 'RPT.ANNEX.AS_SENT' | translate }}
                </button>
                <button type="button" class="rm-button quiet" (click)="keepCommented(workbook)">
                    <rm-icon name="download" />{{ 'RPT.ANNEX.COMMENTED' | translate }}
                </button>
            }
        </div>
        <rm-problem [failure]="read.error()" (retry)="load()" />
        @if (read.value(); as workbook) {
            <rm-form-sheet [form]="workbook.form" [checked]="workbook.checked" />
        } @else if (read.busy()) {
            <p class="rm-pad rm-muted" role="status">{{ 'RPT.ANNEX.READING' | translate }}</p>
        }
    `,
    styles: `
        :host {
            display: flex;
            flex: 1;
            flex-direction: column;
            min-height: 0;
        }

        .tools {
            padding: 4px 8px;
            border-bottom: 1px solid var(--rm-line);
        }

        rm-form-sheet {
            flex: 1;
        }
    `,
})
export class WorkbookView {
    private readonly workbooks = inject(SentWorkbooks);
    private readonly forms = inject(FormsApi);
    private readonly notices = inject(Notices);

    readonly form = input.required<AnnexForm>();
    /** The document that the workbook was kept as. */
    readonly document = input.required<string>();
    protected readonly read = new Loaded<ReadWorkbook>();

    constructor() {
        effect(() => {
            this.form();
            this.document();
            untracked(() => void this.load());
        });
    }

    protected load(): Promise<void> {
        const form = this.form();
        const document = this.document();
        this.read.set(null);
        return this.read.load(() => this.workbooks.read(form, document));
    }

    protected keep({ file }: ReadWorkbook): void {
        download(file, file.name);
    }

    protected async keepCommented({ form, file }: ReadWorkbook): Promise<void> {
        try {
            download(await this.forms.corrected(form.code, file), `bieu-${form.code}-nhan-xet.xlsx`);
        } catch (error) {
            this.notices.problem(error);
        }
    }
}
