import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { AnnexForm, FormsApi, OutlinesApi, RoundsApi, Submission } from '../api';
import { FindingCounts } from '../annex/finding-counts';
import { FormSheet } from '../annex/form-sheet';
import { DueChip, download, FORMATS, Icon, Loaded, Notices, Problem } from '../common';
import { Ask } from '../round/ask';
import { lastDayOf } from '../round/days';
import { UnitNames } from '../round/unit-names';
import { UnitStateChip } from '../round/state-chips';
import { Versions } from '../round/versions';
import { isOpen, Obligation } from './obligations';
import { ParcelDesk } from './parcel-desk';
import { ParcelFile } from './parcel';

/** One obligation: what has to be sent, the files on their way with what was found in them, and what was sent before. */
@Component({
    selector: 'rm-obligation-view',
    imports: [...FORMATS, DueChip, FindingCounts, FormSheet, Icon, Problem, TranslatePipe, UnitStateChip, Versions],
    providers: [ParcelDesk],
    changeDetection: ChangeDetectionStrategy.OnPush,
    templateUrl: './obligation-view.html',
    styleUrl: './obligation-view.scss',
    host: { '(dragover)': '$event.preventDefault()', '(drop)': 'drop($event)' },
})
export class ObligationView {
    private readonly rounds = inject(RoundsApi);
    private readonly formsApi = inject(FormsApi);
    private readonly outlines = inject(OutlinesApi);
    private readonly notices = inject(Notices);
    private readonly ask = inject(Ask);
    protected readonly parcel = inject(ParcelDesk);
    protected readonly names = inject(UnitNames);

    readonly obligation = input.required<Obligation>();
    readonly today = input.required<string>();
    readonly changed = output<Obligation>();

    protected readonly round = computed(() => this.obligation().round);
    protected readonly unit = computed(() => this.obligation().unit);
    protected readonly open = computed(() => isOpen(this.obligation(), this.today()));
    protected readonly lastDay = computed(() => lastDayOf(this.unit()));
    protected readonly sent = new Loaded<readonly Submission[]>();
    protected readonly forms = new Loaded<readonly AnnexForm[]>();
    protected readonly sending = signal(false);
    /** The file whose table is looked at. */
    protected readonly looked = signal<ParcelFile | null>(null);
    protected readonly lookedForm = computed(() => this.forms.value()?.find(({ code }) => code === this.looked()?.part) ?? null);

    protected readonly lines = computed(() => {
        const titles = new Map(this.forms.value()?.map(({ code, title }) => [code, title]));
        const missing = new Set(this.unit().missing);
        return ['report', ...this.round().terms.forms].map((part) => ({
            part,
            title: titles.get(part) ?? '',
            missing: missing.has(part),
            file: this.parcel.files().find((one) => one.part === part) ?? null,
        }));
    });
    /** Files that stand for no single part. */
    protected readonly others = computed(() => this.parcel.files().filter(({ part }) => part === null || part === 'zip'));

    constructor() {
        void this.forms.load(async () => (await this.formsApi.list()).items);
        effect(() => {
            const key = this.round().id + this.unit().unit;
            untracked(() => {
                this.parcel.start(key);
                this.looked.set(null);
                void this.loadSent();
            });
        });
    }

    protected loadSent(): Promise<void> {
        return this.sent.load(() => this.rounds.submissions(this.round().id, this.unit().unit));
    }

    protected take(files: FileList | null, part?: string): void {
        for (const file of Array.from(files ?? [])) {
            void this.parcel.add(file, this.round().terms.forms, part);
        }
    }

    protected drop(event: DragEvent): void {
        event.preventDefault();
        if (this.open()) {
            this.take(event.dataTransfer?.files ?? null);
        }
    }

    protected blank(part: string): Promise<void> {
        return this.trying(async () => {
            if (part === 'report') {
                const outline = this.round().terms.outline;
                download(await this.outlines.draft(outline ?? this.round().planId), 'bao-cao.docx');
            } else {
                download(await this.formsApi.workbook(part, this.round().id, this.unit().unit), `bieu-${part}-${this.unit().unit}.xlsx`);
            }
        });
    }

    protected corrected({ file, part }: ParcelFile): Promise<void> {
        return this.trying(async () => download(await this.formsApi.corrected(part!, file), `bieu-${part}-nhan-xet.xlsx`));
    }

    protected async send(): Promise<void> {
        const files = this.parcel.files().map(({ file }) => file);
        this.sending.set(true);
        await this.trying(async () => {
            const version = await this.rounds.submit(this.round().id, files, this.unit().unit);
            this.parcel.sent(version.refusals.map(({ fileName }) => fileName));
            this.looked.set(null);
            this.notices.done(version.refusals.length ? 'RPT.UNIT.SENT_PARTLY' : 'RPT.UNIT.SENT', { refused: version.refusals.length });
            await this.refresh();
        });
        this.sending.set(false);
    }

    protected async declareNothing(): Promise<void> {
        const consent = await this.ask.consent({
            title: 'RPT.UNIT.NOTHING.TITLE',
            text: 'RPT.UNIT.NOTHING.TEXT',
            values: { unit: this.unit().name },
            action: 'RPT.UNIT.NOTHING.DO',
            reason: 'needed',
        });
        if (consent) {
            await this.trying(async () => {
                await this.rounds.declareNothing(this.round().id, this.unit().unit, consent.reason);
                this.notices.done('RPT.UNIT.NOTHING.DONE');
                await this.refresh();
            });
        }
    }

    private async refresh(): Promise<void> {
        const { round, unit } = this.obligation();
        const units = await this.rounds.units(round.id);
        this.changed.emit({ round, unit: units.find((one) => one.unit === unit.unit) ?? unit });
        await this.loadSent();
    }

    private async trying(work: () => Promise<void>): Promise<void> {
        try {
            await work();
        } catch (error) {
            this.notices.problem(error);
        }
    }
}
