import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { AnnexForm, CheckedForm, FormsApi } from '../api';
import { FormHeader } from '../annex/form-header';
import { linesOf } from '../annex/sheet';
import { download, Icon, Loaded, Notices, Problem } from '../common';
import { HowTo } from './how-to';

/** The annex forms: a list, and the one that is looked at as it is printed. */
@Component({
    selector: 'rm-forms-settings',
    imports: [FormHeader, HowTo, Icon, Problem, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <rm-how-to text="RPT.SETTINGS.HOW.forms" />
        <rm-problem [failure]="loaded.error()" (retry)="load()" />
        @if (shown(); as form) {
            <div class="both">
                <nav class="rm-card" [attr.aria-label]="'RPT.SETTINGS.VIEW.forms' | translate">
                    @for (one of loaded.value(); track one.code) {
                        <button type="button" [attr.aria-pressed]="one === form" (click)="chosen.set(one)">
                            <strong>{{ 'RPT.ROUND.FORM' | translate: { code: one.code } }}</strong>
                            <span class="rm-small rm-muted">{{ one.title }}</span>
                        </button>
                    }
                </nav>
                <section class="rm-card">
                    <div class="rm-row">
                        <span class="rm-muted rm-small">{{
                            'RPT.SETTINGS.FORM_FACTS' | translate: { version: form.version, columns: form.columns.length, rows: form.rows.length }
                        }}</span>
                        <button type="button" class="rm-button rm-spread" (click)="keep(form)"><rm-icon name="download" />{{ 'RPT.UNIT.GET_FORM' | translate }}</button>
                    </div>
                    <div class="paper" tabindex="0" role="region" [attr.aria-label]="form.title">
                        <table class="rm-sheet">
                            <caption>{{ form.title }}</caption>
                            <thead rmFormHeader [form]="form"></thead>
                            <tbody>
                                @for (line of lines(); track $index) {
                                    <tr [class.bold]="line.row.bold" [class.heading]="line.row.kind === 'heading'">
                                        @for (cell of line.cells; track $index) {
                                            <td>{{ cell.text || (line.row.kind === 'open' && $index < 2 ? '…' : '') }}</td>
                                        }
                                    </tr>
                                }
                            </tbody>
                        </table>
                        @for (note of form.notes; track $index) {
                            <p class="rm-small rm-muted">{{ note }}</p>
                        }
                    </div>
                </section>
            </div>
        }
    `,
    styleUrl: './forms-settings.scss',
    host: { class: 'rm-stack' },
})
export class FormsSettings {
    private readonly forms = inject(FormsApi);
    private readonly notices = inject(Notices);

    protected readonly loaded = new Loaded<readonly AnnexForm[]>();
    protected readonly chosen = signal<AnnexForm | null>(null);
    protected readonly shown = computed(() => this.chosen() ?? this.loaded.value()?.[0] ?? null);
    protected readonly lines = computed(() => (this.shown() ? linesOf(this.shown()!, NOTHING) : []));

    constructor() {
        void this.load();
    }

    protected load(): Promise<void> {
        return this.loaded.load(async () => (await this.forms.list()).items);
    }

    protected async keep({ code }: AnnexForm): Promise<void> {
        try {
            download(await this.forms.workbook(code), `bieu-${code}.xlsx`);
        } catch (error) {
            this.notices.problem(error);
        }
    }
}

const NOTHING: CheckedForm = { form: '', round: null, unit: null, blanks: 0, good: true, rows: [], findings: [] };
