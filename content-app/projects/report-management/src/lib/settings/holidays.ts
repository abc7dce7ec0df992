import { ChangeDetectionStrategy, Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslatePipe } from '@ngx-translate/core';
import { CalendarApi, SpecialDay } from '../api';
import { dayOf, Desk, FORMATS, Icon, Loaded, Notices, Problem } from '../common';
import { todayThere } from '../round/days';
import { HolidayImport } from './holiday-import';

/** Holidays and swapped working days; a day that is added or taken out moves open deadlines. */
@Component({
    selector: 'rm-holidays',
    imports: [...FORMATS, FormsModule, HolidayImport, Icon, Problem, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    templateUrl: './holidays.html',
    styleUrl: './holidays.scss',
    host: { class: 'rm-stack' },
})
export class Holidays {
    private readonly calendar = inject(CalendarApi);
    private readonly notices = inject(Notices);
    private readonly desk = inject(Desk);

    protected readonly year = signal(Number(todayThere().slice(0, 4)));
    protected readonly loaded = new Loaded<readonly SpecialDay[]>();
    protected readonly mayChange = computed(() => this.desk.has('administrator'));
    protected readonly importing = signal(false);
    protected readonly busy = signal(false);
    protected readonly tried = signal(false);
    protected readonly day = signal('');
    protected readonly kind = signal<SpecialDay['kind']>('rest');
    protected readonly name = signal('');
    protected readonly badDay = computed(() => dayOf(this.day()) === null);
    protected readonly badName = computed(() => this.name().trim() === '');

    constructor() {
        effect(() => {
            this.year();
            untracked(() => void this.load());
        });
    }

    protected load(): Promise<void> {
        const year = this.year();
        return this.loaded.load(async () => (await this.calendar.days(year)).items);
    }

    protected weekday(date: string): string {
        return `RPT.SETTINGS.WEEKDAY.${new Date(`${date}T00:00:00Z`).getUTCDay()}`;
    }

    protected async add(): Promise<void> {
        this.tried.set(true);
        const date = dayOf(this.day());
        if (date === null || this.badName()) {
            return;
        }
        await this.changing(async () => {
            const { unitsMoved } = await this.calendar.add({ date, kind: this.kind(), name: this.name().trim() });
            this.notices.done('RPT.SETTINGS.DAY_ADDED', { moved: unitsMoved });
            this.day.set('');
            this.name.set('');
            this.tried.set(false);
            this.year.set(Number(date.slice(0, 4)));
        });
    }

    /** Days of the law cannot be taken out: the server takes out only what somebody has added. */
    protected remove(day: SpecialDay): Promise<void> {
        return this.changing(async () => {
            const { unitsMoved } = await this.calendar.remove(day.date);
            await this.load();
            const still = this.loaded.value()?.some(({ date, name }) => date === day.date && name === day.name);
            this.notices.done(still ? 'RPT.SETTINGS.DAY_OF_LAW' : 'RPT.SETTINGS.DAY_REMOVED', { moved: unitsMoved });
        });
    }

    private async changing(work: () => Promise<void>): Promise<void> {
        this.busy.set(true);
        try {
            await work();
            await this.load();
        } catch (error) {
            this.notices.problem(error);
        } finally {
            this.busy.set(false);
        }
    }
}
