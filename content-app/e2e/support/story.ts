import { randomInt } from 'node:crypto';
import { inject } from 'vitest';
import { Api, sample } from './api';

const clerk = new Api('vanthu');
const RUN = `lần ${randomInt(100_000, 1_000_000)}`;

/** A subject that no earlier run has left behind on a server that is shared. */
export function named(subject: string): string {
    return inject('shared') ? `${subject} ${RUN}` : subject;
}

/** Files a plan and sends it to review; answers its id. */
export async function planInReview(subject: string): Promise<string> {
    const plan = await clerk.file(sample('kh-du-thao-ra-soat-dau-moi.docx'), { subject });
    await clerk.post(`/documents/${plan.id}/routing`, { reviewer: 'user:thamdinh', signer: 'user:lanhdao' });
    return plan.id;
}

/** Takes the plan through review and signature; copies are sent when it is signed. */
export async function planDistributed(subject: string): Promise<string> {
    const id = await planInReview(subject);
    await decide('thamdinh', id, 'approve');
    await decide('lanhdao', id, 'approve');
    return id;
}

export async function decide(user: string, document: string, outcome: string, comment = ''): Promise<void> {
    const api = new Api(user);
    const tasks = await api.get('/tasks?maxItems=1000');
    const task = tasks.list.entries.map(({ entry }: any) => entry).find((entry: any) => entry.document?.id === document);
    await api.post(`/tasks/${task.id}`, { outcome, comment, delegate: null });
}
