import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, input, signal } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { AnnexForm, CellFinding, CheckedForm, Severity } from '../api';
import { FindingCounts } from './finding-counts';
import { FormHeader } from './form-header';
import { linesOf } from './sheet';

const SIGNS: Record<Severity, string> = { error: '✕', warning: '!', info: 'i' };

/** A filled form as a table, with what was found in its cells, and the findings as a list beside it. */
@Component({
    selector: 'rm-form-sheet',
    imports: [FindingCounts, FormHeader, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    templateUrl: './form-sheet.html',
    styleUrl: './form-sheet.scss',
})
export class FormSheet {
    private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);

    readonly form = input.required<AnnexForm>();
    readonly checked = input.required<CheckedForm>();

    protected readonly signs = SIGNS;
    protected readonly lines = computed(() => linesOf(this.form(), this.checked()));
    protected readonly picked = signal<CellFinding | null>(null);

    /** From the table: the finding comes into sight in the list. */
    protected pick(finding: CellFinding): void {
        this.picked.set(finding);
        this.seek(`[data-finding="${this.numberOf(finding)}"]`)?.scrollIntoView({ block: 'nearest' });
    }

    /** From the list: its cell comes into sight and has the focus. */
    protected go(finding: CellFinding): void {
        this.picked.set(finding);
        const cell = this.seek(`[data-cell-of="${this.numberOf(finding)}"]`);
        cell?.scrollIntoView({ block: 'center', inline: 'center' });
        cell?.focus({ preventScroll: true });
    }

    protected numberOf(finding: CellFinding): number {
        return this.checked().findings.indexOf(finding);
    }

    private seek(selector: string): HTMLElement | null {
        return this.element.nativeElement.querySelector<HTMLElement>(selector);
    }
}
