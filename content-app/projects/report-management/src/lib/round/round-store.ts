import { computed, inject, Injectable } from '@angular/core';
import { AnnexForm, FormsApi, Round, RoundsApi, RoundSummary, RoundUnit, Submission } from '../api';
import { Loaded } from '../common';
import { exceptionsOf } from './exceptions';
import { UnitNames } from './unit-names';

/** One round with everything its screens show. Lives as long as the round's page. */
@Injectable()
export class RoundStore {
    private readonly rounds = inject(RoundsApi);
    private readonly formsApi = inject(FormsApi);
    private readonly names = inject(UnitNames);

    private readonly loadedRound = new Loaded<Round>();
    private readonly progress = new Loaded<Progress>();
    private readonly loadedForms = new Loaded<readonly AnnexForm[]>();

    readonly round = this.loadedRound.value;
    readonly failure = computed(() => this.loadedRound.error() ?? this.progress.error() ?? this.loadedForms.error());
    readonly busy = computed(() => this.loadedRound.busy() || this.progress.busy());
    readonly summary = computed(() => this.progress.value()?.summary ?? null);
    readonly units = computed(() => this.progress.value()?.units ?? []);
    readonly sent = computed(() => this.progress.value()?.sent ?? []);
    readonly today = computed(() => this.summary()?.day ?? '');

    /** The forms of this round, in its order; those that the host does not know are left out. */
    readonly forms = computed(() => {
        const known = new Map(this.loadedForms.value()?.map((form) => [form.code, form]));
        return (this.round()?.terms.forms ?? []).flatMap((code) => known.get(code) ?? []);
    });

    readonly exceptions = computed(() => {
        const round = this.round();
        const owing = this.units().filter((unit) => OWING.has(unit.state));
        return round === null || this.today() === '' ? [] : exceptionsOf(owing, round.terms, this.today());
    });

    /** The document whose headings the reports follow. */
    readonly outline = computed(() => this.round()?.terms.outline ?? this.round()?.planId ?? null);

    async load(id: string): Promise<void> {
        void this.names.load().catch(() => undefined);
        if (this.round()?.id !== id) {
            this.progress.set(null);
        }
        await this.loadedRound.load(() => this.rounds.get(id));
        const round = this.round();
        if (this.loadedRound.error() || round === null) {
            return;
        }
        if (round.state !== 'prepared') {
            await Promise.all([this.loadedForms.load(async () => (await this.formsApi.list()).items), this.refresh()]);
        }
    }

    /** Fetches again where the units stand. */
    async refresh(): Promise<void> {
        const id = this.round()?.id;
        if (id) {
            await this.progress.load(() => this.fetchProgress(id));
        }
    }

    /** Puts what the server answered after a decision in the place of what was shown. */
    setRound(round: Round): void {
        this.loadedRound.set(round);
    }

    setUnit(unit: RoundUnit): void {
        this.progress.update((before) => ({ ...before, units: before.units.map((one) => (one.unit === unit.unit ? unit : one)) }));
    }

    private async fetchProgress(id: string): Promise<Progress> {
        const [summary, units, sent] = await Promise.all([this.rounds.summary(id), this.rounds.units(id), this.rounds.standing(id)]);
        return { summary, units, sent };
    }
}

const OWING: ReadonlySet<string> = new Set(['expected', 'incomplete', 'returned', 'late']);

interface Progress {
    summary: RoundSummary;
    units: readonly RoundUnit[];
    sent: readonly Submission[];
}
