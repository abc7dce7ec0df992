import { ChangeDetectionStrategy, Component, computed, inject, output, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslatePipe } from '@ngx-translate/core';
import { CalendarApi, SpecialDay } from '../api';
import { FORMATS, Icon, Notices } from '../common';
import { DayLine, dayLines } from './day-lines';

const TONES: Record<DayLine['effect'], string> = { new: 'good', same: '', other: 'warn', wrong: 'bad', twice: 'bad' };

/** Days from a file: what each line would do is shown first, and nothing is changed before somebody says so. */
@Component({
    selector: 'rm-holiday-import',
    imports: [...FORMATS, FormsModule, Icon, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `
        <section class="rm-card">
            <div class="rm-row">
                <label class="rm-button">
                    <input class="rm-unseen" type="file" accept=".csv,.txt,.tsv" (change)="open($any($event.target).files)" />
                    <rm-icon name="file" />{{ 'RPT.SETTINGS.CHOOSE_FILE' | translate }}
                </label>
                <span class="rm-muted rm-small">{{ 'RPT.SETTINGS.IMPORT_HINT' | translate }}</span>
            </div>
            <textarea class="rm-input" rows="4" name="lines" [ngModel]="text()" (ngModelChange)="read($event)" [attr.aria-label]="'RPT.SETTINGS.LINES' | translate" placeholder="02/9/2027; nghỉ; Quốc khánh"></textarea>
            @if (lines().length) {
                <div class="preview" tabindex="0" role="region" [attr.aria-label]="'RPT.SETTINGS.PREVIEW' | translate">
                    <table class="rm-table">
                        <thead>
                            <tr>
                                <th scope="col">{{ 'RPT.SETTINGS.EFFECT' | translate }}</th>
                                <th scope="col">{{ 'RPT.SETTINGS.DAY' | translate }}</th>
                                <th scope="col">{{ 'RPT.SETTINGS.KIND' | translate }}</th>
                                <th scope="col">{{ 'RPT.SETTINGS.DAY_NAME' | translate }}</th>
                            </tr>
                        </thead>
                        <tbody>
                            @for (line of lines(); track $index) {
                                <tr>
                                    <td><span class="rm-chip" [class]="tones[line.effect]">{{ 'RPT.SETTINGS.EFFECTS.' + line.effect | translate }}</span></td>
                                    @if (line.day; as day) {
                                        <td class="rm-number">{{ day.date | rmDay }}</td>
                                        <td>{{ 'RPT.SETTINGS.KINDS.' + day.kind | translate }}</td>
                                        <td>{{ day.name }}</td>
                                    } @else {
                                        <td colspan="3">{{ line.text }}</td>
                                    }
                                </tr>
                            }
                        </tbody>
                    </table>
                </div>
            }
            <div class="rm-row">
                <span role="status" class="rm-muted rm-small">
                    @if (progress() !== null) {
                        {{ 'RPT.SETTINGS.IMPORTING' | translate: { done: progress(), all: wanted().length } }}
                    }
                </span>
                <button type="button" class="rm-button primary rm-spread" [disabled]="!wanted().length || progress() !== null" (click)="take()">
                    {{ 'RPT.SETTINGS.TAKE' | translate: { count: wanted().length } }}
                </button>
            </div>
        </section>
    `,
    styles: `
        section {
            display: grid;
            gap: 8px;
            padding: 10px 12px;
        }

        .preview {
            max-height: 240px;
            overflow: auto;
        }

        label:focus-within {
            outline: 2px solid var(--rm-accent);
            outline-offset: 1px;
        }
    `,
})
export class HolidayImport {
    private readonly calendar = inject(CalendarApi);
    private readonly notices = inject(Notices);

    readonly done = output<void>();
    protected readonly tones = TONES;
    protected readonly text = signal('');
    protected readonly there = signal<readonly SpecialDay[]>([]);
    protected readonly progress = signal<number | null>(null);
    protected readonly lines = computed(() => dayLines(this.text(), this.there()));
    protected readonly wanted = computed(() => this.lines().flatMap(({ day, effect }) => (day && (effect === 'new' || effect === 'other') ? [day] : [])));

    protected async open(files: FileList | null): Promise<void> {
        const file = files?.[0];
        if (file) {
            await this.read(await file.text());
        }
    }

    /** What is there already is asked for, year by year, before the lines are held against it. */
    protected async read(text: string): Promise<void> {
        this.text.set(text);
        const years = new Set(dayLines(text, []).flatMap(({ day }) => (day ? [Number(day.date.slice(0, 4))] : [])));
        try {
            const pages = await Promise.all([...years].map((year) => this.calendar.days(year)));
            this.there.set(pages.flatMap(({ items }) => items));
        } catch (error) {
            this.notices.problem(error);
        }
    }

    protected async take(): Promise<void> {
        const days = this.wanted();
        let moved = 0;
        try {
            for (const [index, day] of days.entries()) {
                this.progress.set(index);
                moved += (await this.calendar.add(day)).unitsMoved;
            }
            this.notices.done('RPT.SETTINGS.IMPORTED', { count: days.length, moved });
            this.done.emit();
        } catch (error) {
            this.notices.problem(error);
            await this.read(this.text());
        } finally {
            this.progress.set(null);
        }
    }
}
