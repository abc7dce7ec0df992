import { inject, Injectable } from '@angular/core';
import { ContractHttp, path } from './contract-http';
import { Finding, HistoryEntry, Period } from './documents';
import { DueLevel } from './routing';
import { everyPage, Page, PageRequest } from './page';

export type RoundState = 'prepared' | 'open' | 'closed' | 'cancelled';

export const UNIT_STATES = ['expected', 'received', 'incomplete', 'accepted', 'returned', 'late', 'nothing-to-report', 'exempt'] as const;
export type UnitState = (typeof UNIT_STATES)[number];

export type SubmissionState = 'received' | 'incomplete' | 'accepted' | 'returned' | 'refused' | 'superseded';

export interface GroupDeadline {
    /** Null: everybody else. */
    group: string | null;
    lastDay: string;
    text?: string | null;
}

export interface RoundTerms {
    name: string;
    period: Period | null;
    outline: string | null;
    forms: string[];
    receivingOffice: string | null;
    assigningUnit: string | null;
    expected: string[];
    deadlines: GroupDeadline[];
    exemptions: { unit: string; reason: string }[];
    graceDays: number;
}

export interface Round {
    id: string;
    version: number;
    state: RoundState;
    planId: string;
    unit: string;
    classified: boolean;
    terms: RoundTerms;
    createdBy: string;
    createdAt: string;
    resolvedOn: string | null;
    openedAt: string | null;
    closedAt: string | null;
    reason: string | null;
    findings: Finding[];
}

export interface RoundUnit {
    unit: string;
    name: string;
    group: string | null;
    state: UnitState;
    lastDay: string;
    due: string;
    openUntil: string | null;
    reason: string | null;
    receivedAt: string | null;
    acceptedAt: string | null;
    onTime: boolean | null;
    missing: string[];
    reminders: number;
    level: DueLevel;
    submissions: number;
}

export interface Submission {
    unit: string;
    number: number;
    state: SubmissionState;
    receivedAt: string;
    by: string;
    nothing: boolean;
    reportId: string | null;
    tables: { form: string; documentId: string }[];
    refusals: { fileName: string; code: string; text: string }[];
    reasons: string[];
}

/** Counts that always sum to the list of units. */
export interface Tally {
    listed: number;
    expected: number;
    received: number;
    onTime: number;
    receivedLate: number;
    late: number;
    incomplete: number;
    returned: number;
    waiting: number;
    overdue: number;
    exempt: number;
    nothing: number;
    accepted: number;
    receivedRate: number | null;
    onTimeRate: number | null;
}

export interface RoundSummary {
    day: string;
    all: Tally;
    groups: { group: string | null; tally: Tally }[];
}

@Injectable({ providedIn: 'root' })
export class RoundsApi {
    private readonly http = inject(ContractHttp);

    list(page: PageRequest = {}): Promise<Page<Round>> {
        return this.http.list('/rounds', page);
    }

    prepare(plan: string): Promise<Round> {
        return this.http.entry('POST', '/rounds', { plan });
    }

    get(id: string): Promise<Round> {
        return this.http.entry('GET', path`/rounds/${id}`);
    }

    change(id: string, version: number, terms: RoundTerms): Promise<Round> {
        return this.http.entry('PUT', path`/rounds/${id}`, { version, terms });
    }

    open(id: string, version: number): Promise<Round> {
        return this.http.entry('POST', path`/rounds/${id}/opening`, { version });
    }

    close(id: string, reason: string): Promise<Round> {
        return this.http.entry('POST', path`/rounds/${id}/closing`, { reason });
    }

    reopen(id: string, reason: string): Promise<Round> {
        return this.http.entry('POST', path`/rounds/${id}/reopening`, { reason });
    }

    cancel(id: string, reason: string): Promise<Round> {
        return this.http.entry('POST', path`/rounds/${id}/cancellation`, { reason });
    }

    summary(id: string): Promise<RoundSummary> {
        return this.http.entry('GET', path`/rounds/${id}/summary`);
    }

    /** The units that still owe something. */
    missing(id: string): Promise<readonly RoundUnit[]> {
        return everyPage((page) => this.http.list(path`/rounds/${id}/missing`, page));
    }

    units(id: string, states: readonly UnitState[] = []): Promise<readonly RoundUnit[]> {
        return everyPage((page) => this.http.list(path`/rounds/${id}/units`, { ...page, state: states }));
    }

    reminders(id: string): Promise<readonly HistoryEntry[]> {
        return everyPage((page) => this.http.list(path`/rounds/${id}/reminders`, page));
    }

    /** Reminds the units; everybody who owes something when none is named. */
    remind(id: string, units: readonly string[]): Promise<Page<RoundUnit>> {
        return this.http.list(path`/rounds/${id}/reminders`, {}, 'POST', { units });
    }

    history(id: string): Promise<readonly HistoryEntry[]> {
        return everyPage((page) => this.http.list(path`/rounds/${id}/history`, page));
    }

    /** What stands of all units: the newest good version of each. */
    standing(id: string): Promise<readonly Submission[]> {
        return everyPage((page) => this.http.list(path`/rounds/${id}/submissions`, page));
    }

    /** Everything that a unit sent, the newest first. */
    submissions(id: string, unit: string): Promise<readonly Submission[]> {
        return everyPage((page) => this.http.list(path`/rounds/${id}/units/${unit}/submissions`, page));
    }

    /** Sends a report and workbooks; for the person's own unit when none is named. */
    submit(id: string, files: readonly File[], unit?: string): Promise<Submission> {
        const form = new FormData();
        files.forEach((file) => form.append('file', file, file.name));
        return this.http.entry('POST', path`/rounds/${id}/submissions`, form, { query: { unit } });
    }

    declareNothing(id: string, unit: string, reason: string): Promise<Submission> {
        return this.http.entry('POST', path`/rounds/${id}/units/${unit}/nothing`, { reason });
    }

    accept(id: string, unit: string): Promise<RoundUnit> {
        return this.http.entry('POST', path`/rounds/${id}/units/${unit}/acceptance`, {});
    }

    giveBack(id: string, unit: string, reasons: readonly string[], until: string | null): Promise<RoundUnit> {
        return this.http.entry('POST', path`/rounds/${id}/units/${unit}/return`, { reasons, until });
    }

    admit(id: string, unit: string, until: string, reason: string): Promise<RoundUnit> {
        return this.http.entry('POST', path`/rounds/${id}/units/${unit}/admission`, { until, reason });
    }

    exempt(id: string, unit: string, reason: string): Promise<RoundUnit> {
        return this.http.entry('POST', path`/rounds/${id}/units/${unit}/exemption`, { reason });
    }

    endExemption(id: string, unit: string): Promise<RoundUnit> {
        return this.http.entry('DELETE', path`/rounds/${id}/units/${unit}/exemption`);
    }
}
