import { Api } from '../support/api';

const DAY = 86_400_000;

/** The round of the demo's story. */
export async function demoRound(): Promise<any> {
    const rounds = (await new Api('vanthu').get('/rounds')).list.entries.map(({ entry }: any) => entry);
    return rounds.findLast((round: any) => round.state === 'open' && round.terms.period?.from === '2025-07-01');
}

/** A round of the story's plan with time left, opened for these tests. */
export async function freshRound(): Promise<any> {
    const api = new Api('vanthu');
    const { planId } = await demoRound();
    const prepared = (await api.post('/rounds', { plan: planId })).entry;
    // A plan has one open round for an office.
    prepared.terms.receivingOffice = 'BTCTU';
    prepared.terms.deadlines[0].lastDay = new Date(Date.now() + 30 * DAY).toISOString().slice(0, 10);
    const changed = (await api.put(`/rounds/${prepared.id}`, { version: prepared.version, terms: prepared.terms })).entry;
    return (await api.post(`/rounds/${prepared.id}/opening`, { version: changed.version })).entry;
}
