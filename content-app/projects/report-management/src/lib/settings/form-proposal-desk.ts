import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslatePipe } from '@ngx-translate/core';
import { FormProposal, FormsApi } from '../api';
import { download, Icon, Loaded, Problem } from '../common';

/** Proposes a form from a blank table and shows what it is in doubt about, before anybody saves the form file. */
@Component({
    selector: 'rm-form-proposal',
    imports: [FormsModule, Icon, Problem, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <details class="rm-card rm-fold">
            <summary><rm-icon name="add" />{{ 'RPT.SETTINGS.PROPOSE' | translate }}</summary>
            <div class="body">
                <p class="rm-muted">{{ 'RPT.SETTINGS.PROPOSE_HINT' | translate }}</p>
                <div class="rm-row">
                    <label for="form-code">{{ 'RPT.SETTINGS.FORM_CODE' | translate }}</label>
                    <input id="form-code" class="rm-input" placeholder="14B" [(ngModel)]="code" />
                    <label class="rm-button" [class.off]="!code().trim()">
                        <input
                            class="rm-unseen"
                            type="file"
                            accept=".xlsx,.xls,.ods,.docx"
                            [disabled]="!code().trim()"
                            (change)="propose($any($event.target).files); $any($event.target).value = ''"
                        />
                        <rm-icon name="file" />{{ 'RPT.SETTINGS.CHOOSE_FILE' | translate }}
                    </label>
                    @if (proposal.value(); as form) {
                        <button type="button" class="rm-button primary" (click)="keep(form)"><rm-icon name="download" />{{ form.code }}.xml</button>
                    }
                </div>
                <rm-problem [failure]="proposal.error()" />
                @if (proposal.value(); as form) {
                    <p role="status">{{ 'RPT.SETTINGS.DOUBTS' | translate: { count: form.doubts.length } }}</p>
                    <ul>
                        @for (doubt of form.doubts; track $index) {
                            <li>{{ doubt.text }}</li>
                        }
                    </ul>
                    <pre tabindex="0" [attr.aria-label]="form.code + '.xml'">{{ form.xml }}</pre>
                }
            </div>
        </details>
    `,
    styles: `
        .body {
            display: grid;
            gap: 8px;
            padding: 0 12px 12px;
        }

        p,
        ul {
            margin: 0;
        }

        input {
            width: 90px;
        }

        .off {
            opacity: 0.6;
        }

        label:focus-within {
            outline: 2px solid var(--rm-accent);
            outline-offset: 1px;
        }

        pre {
            max-height: 220px;
            margin: 0;
            padding: 8px;
            overflow: auto;
            background: var(--rm-sunken);
            font-size: 0.75rem;
        }
    `,
})
export class FormProposalDesk {
    private readonly forms = inject(FormsApi);

    protected readonly code = signal('');
    protected readonly proposal = new Loaded<FormProposal>();

    protected async propose(files: FileList | null): Promise<void> {
        const file = files?.[0];
        if (file) {
            this.proposal.set(null);
            await this.proposal.load(() => this.forms.propose(this.code().trim(), file));
        }
    }

    protected keep({ code, xml }: FormProposal): void {
        download(new Blob([xml], { type: 'application/xml' }), `${code}.xml`);
    }
}
