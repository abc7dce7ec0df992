import { ScrollingModule } from '@angular/cdk/scrolling';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { AnnexForm, ConsolidationsApi, Contribution } from '../api';
import { isNumeric, valueText } from '../annex/sheet';
import { Icon, Loaded, Problem, ScreenLinkPipe } from '../common';
import { BarChart } from './bar-chart';
import { barsOf, derivationOf, sharesOf } from './shares';

/** What a consolidated cell is made of: every unit, its value, and the cell of its workbook it was read from. */
@Component({
    selector: 'rm-shares-panel',
    imports: [BarChart, Icon, Problem, RouterLink, ScrollingModule, ScreenLinkPipe, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    templateUrl: './shares-panel.html',
    styleUrl: './shares-panel.scss',
})
export class SharesPanel {
    private readonly consolidations = inject(ConsolidationsApi);

    readonly round = input.required<string>();
    readonly form = input.required<AnnexForm>();
    readonly row = input.required<string>();
    readonly column = input.required<string>();
    readonly closed = output<void>();

    protected readonly loaded = new Loaded<readonly Contribution[]>();
    protected readonly formRow = computed(() => this.form().rows.find(({ id }) => id === this.row()));
    protected readonly formColumn = computed(() => this.form().columns.find(({ id }) => id === this.column()));
    protected readonly shares = computed(() => {
        const column = this.formColumn();
        return column ? sharesOf(this.loaded.value() ?? [], isNumeric(column)) : null;
    });
    protected readonly derivation = computed(() => derivationOf(this.form(), this.row(), this.column()));
    protected readonly bars = computed(() => (this.shares() && this.formColumn() ? barsOf(this.shares()!, this.formColumn()!) : []));

    protected readonly blankNames = computed(() => this.shares()?.blank.map(({ unitName }) => unitName).join(', '));

    constructor() {
        effect(() => {
            this.round();
            this.form();
            this.row();
            this.column();
            untracked(() => void this.load());
        });
    }

    protected load(): Promise<void> {
        const [round, form, row, column] = [this.round(), this.form().code, this.row(), this.column()];
        this.loaded.set(null);
        return this.loaded.load(() => this.consolidations.cell(round, form, row, column));
    }

    protected text(value: string | null): string {
        return this.formColumn() ? valueText(this.formColumn()!, value) : (value ?? '');
    }

    protected key(_index: number, share: Contribution): string {
        return share.unit;
    }
}
