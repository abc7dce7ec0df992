import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { Consolidation, ConsolidationsApi } from '../api';
import { download, Empty, Icon, Loaded, Notices, Problem } from '../common';
import { CellPick, ConsolidationTable } from './consolidation-table';
import { RoundStore } from './round-store';
import { SharesPanel } from './shares-panel';

/** A form over all units. Which form and which cell stand in the address, so that a figure can be sent as a link. */
@Component({
    selector: 'rm-consolidation-page',
    imports: [ConsolidationTable, Empty, Icon, Problem, RouterLink, SharesPanel, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    templateUrl: './consolidation-page.html',
    styleUrl: './consolidation-page.scss',
})
export class ConsolidationPage {
    private readonly api = inject(ConsolidationsApi);
    private readonly router = inject(Router);
    private readonly notices = inject(Notices);
    protected readonly store = inject(RoundStore);

    readonly form = input<string>();
    readonly row = input<string>();
    readonly column = input<string>();

    protected readonly loaded = new Loaded<Consolidation>();
    protected readonly making = signal(false);
    protected readonly shown = computed(() => {
        const forms = this.store.forms();
        return forms.find(({ code }) => code === this.form()) ?? forms[0] ?? null;
    });
    protected readonly complete = computed(() => {
        const consolidation = this.loaded.value();
        return consolidation ? consolidation.units - consolidation.incomplete.length : 0;
    });

    constructor() {
        effect(() => {
            if (this.shown()) {
                void untracked(() => this.load());
            }
        });
    }

    protected async load(): Promise<void> {
        const round = this.store.round();
        const form = this.shown();
        if (round && form) {
            this.loaded.set(null);
            await this.loaded.load(() => this.api.get(round.id, form.code));
        }
    }

    protected choose(form: string): void {
        void this.router.navigate([], { queryParams: { form } });
    }

    protected pick(cell: CellPick | null): void {
        void this.router.navigate([], { queryParams: { form: this.shown()?.code, row: cell?.row, column: cell?.column } });
    }

    protected async keep(totals: 'formulas' | 'values'): Promise<void> {
        const round = this.store.round();
        const form = this.shown();
        if (!round || !form) {
            return;
        }
        this.making.set(true);
        try {
            download(await this.api.workbook(round.id, form.code, totals), `tong-hop-${form.code}.xlsx`);
        } catch (error) {
            this.notices.problem(error);
        } finally {
            this.making.set(false);
        }
    }
}
