import { afterNextRender, ChangeDetectionStrategy, Component, computed, effect, inject, Injector, input, signal, untracked } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { MatDialog } from '@angular/material/dialog';
import { MatMenuModule } from '@angular/material/menu';
import { Router } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { EntryState, Page, Register, RegisterEntry, RegistersApi } from '../api';
import { Desk, download, Empty, FORMATS, Icon, Loaded, Notices, Problem, ReasonDialog } from '../common';
import { columnsOf, HIDDEN_AT_FIRST } from './columns';
import { matching } from './entries';
import { RegisterLines } from './register-lines';
import { RegisterTable } from './register-table';
import { ReserveDialog } from './reserve-dialog';

const KEPT = 'reports.register.hidden';

/** The books of the office: filter, choose columns, reserve and give up numbers, export, print. */
@Component({
    selector: 'rm-register-page',
    imports: [Empty, FORMATS, FormsModule, Icon, MatMenuModule, Problem, RegisterTable, TranslatePipe],
    providers: [RegisterLines],
    changeDetection: ChangeDetectionStrategy.OnPush,
    templateUrl: './register-page.html',
    styleUrl: './register-page.scss',
})
export class RegisterPage {
    private readonly api = inject(RegistersApi);
    private readonly dialog = inject(MatDialog);
    private readonly notices = inject(Notices);
    private readonly router = inject(Router);
    private readonly injector = inject(Injector);
    private readonly desk = inject(Desk);
    private readonly hidden = signal<readonly string[]>(JSON.parse(localStorage.getItem(KEPT) ?? 'null') ?? HIDDEN_AT_FIRST);

    /** Id of the open register, from the address; the first one when there is none. */
    readonly register = input<string>();

    protected readonly lines = inject(RegisterLines);
    protected readonly registers = new Loaded<Page<Register>>();
    protected readonly states: readonly EntryState[] = ['issued', 'reserved', 'voided'];
    protected readonly typed = signal('');
    protected readonly state = signal<EntryState | ''>('');
    protected readonly printing = signal(false);
    protected readonly clerk = computed(() => this.desk.roles().has('clerk'));
    protected readonly open = computed(() => {
        const all = this.registers.value()?.items ?? [];
        return all.find(({ id }) => id === this.register()) ?? all[0] ?? null;
    });
    protected readonly allColumns = computed(() => columnsOf(this.open()?.direction ?? 'out'));
    protected readonly columns = computed(() => this.allColumns().filter(({ id }) => !this.hidden().includes(id)));
    protected readonly found = computed(() => matching(this.lines.entries(), this.allColumns(), this.typed(), this.state()));

    constructor() {
        void this.load();
        effect(() => {
            const open = this.open();
            if (open) {
                untracked(() => void this.lines.open(open.id));
            }
        });
    }

    protected load(): Promise<void> {
        return this.registers.load(() => this.api.list());
    }

    protected turnTo(register: string): void {
        void this.router.navigate([], { queryParams: { register } });
    }

    protected isHidden(column: string): boolean {
        return this.hidden().includes(column);
    }

    protected toggle(column: string): void {
        this.hidden.update((hidden) => (hidden.includes(column) ? hidden.filter((one) => one !== column) : [...hidden, column]));
        localStorage.setItem(KEPT, JSON.stringify(this.hidden()));
    }

    protected async reserve(register: Register): Promise<void> {
        const reservation = await ReserveDialog.ask(this.dialog);
        if (reservation) {
            await this.attempt(async () => {
                const entry = await this.api.reserve(register.id, reservation);
                this.lines.add(entry);
                this.notices.done('RPT.REGISTER.RESERVED', { number: entry.number });
            });
        }
    }

    protected async giveUp(register: Register, entry: RegisterEntry): Promise<void> {
        const values = { number: entry.number };
        const reason = await ReasonDialog.ask(this.dialog, { title: 'RPT.REGISTER.VOID_THIS', text: 'RPT.REGISTER.VOID_TEXT', action: 'RPT.REGISTER.VOID', values });
        if (reason) {
            await this.attempt(async () => {
                this.lines.replace(await this.api.void(register.id, entry.id, reason));
                this.notices.done('RPT.REGISTER.VOIDED', values);
            });
        }
    }

    protected async export(register: Register): Promise<void> {
        await this.attempt(async () => download(await this.api.workbook(register.id), `${register.id}.xlsx`));
    }

    /** Shows all lines, because a printer does not scroll. */
    protected print(): void {
        this.printing.set(true);
        afterNextRender(
            () => {
                window.print();
                this.printing.set(false);
            },
            { injector: this.injector },
        );
    }

    private async attempt(action: () => Promise<void>): Promise<void> {
        try {
            await action();
        } catch (error) {
            this.notices.problem(error);
        }
    }
}
