import { Round, RoundTerms, RoundUnit, Submission } from '../api';

/** Made-up values for tests of this feature; each test says only what it is about. */
export function unit(change: Partial<RoundUnit> = {}): RoundUnit {
    return {
        unit: 'DU-A',
        name: 'Đảng ủy xã A',
        group: 'G-DU-XA',
        state: 'expected',
        lastDay: '2026-05-28',
        due: '2026-05-28',
        openUntil: null,
        reason: null,
        receivedAt: null,
        acceptedAt: null,
        onTime: null,
        missing: ['report', '1B'],
        reminders: 0,
        level: 'normal',
        submissions: 0,
        ...change,
    };
}

export function terms(change: Partial<RoundTerms> = {}): RoundTerms {
    return {
        name: 'rà soát một năm',
        period: { from: '2025-07-01', to: '2026-05-31' },
        outline: null,
        forms: ['1B'],
        receivingOffice: 'BTCTU',
        assigningUnit: 'TU',
        expected: ['G-DU-XA'],
        deadlines: [{ group: null, lastDay: '2026-05-28', text: 'trước ngày 29/5/2026' }],
        exemptions: [],
        graceDays: 3,
        ...change,
    };
}

export function round(change: Partial<Round> = {}): Round {
    return {
        id: 'r1',
        version: 2,
        state: 'open',
        planId: 'p1',
        unit: 'VPTU',
        classified: false,
        terms: terms(),
        createdBy: 'vanthu',
        createdAt: '2026-04-01T01:00:00Z',
        resolvedOn: '2026-04-01',
        openedAt: '2026-04-01T02:00:00Z',
        closedAt: null,
        reason: null,
        findings: [],
        ...change,
    };
}

export function submission(change: Partial<Submission> = {}): Submission {
    return {
        unit: 'DU-A',
        number: 1,
        state: 'received',
        receivedAt: '2026-05-20T01:00:00Z',
        by: 'vanthu-xa-1',
        nothing: false,
        reportId: 'd1',
        tables: [{ form: '1B', documentId: 'd2' }],
        refusals: [],
        reasons: [],
        ...change,
    };
}
