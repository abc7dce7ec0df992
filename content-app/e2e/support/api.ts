import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { inject } from 'vitest';
import { PASSWORD } from './host';

const SAMPLES = resolve('../samples/documents');

export function sample(name: string): string {
    return resolve(SAMPLES, name);
}

/** Prepares what a test needs through the contract, as somebody. */
export class Api {
    constructor(private readonly user: string) {}

    async get(path: string): Promise<any> {
        return this.send('GET', path);
    }

    async post(path: string, body: unknown): Promise<any> {
        return this.send('POST', path, JSON.stringify(body), { 'Content-Type': 'application/json' });
    }

    async put(path: string, body: unknown): Promise<any> {
        return this.send('PUT', path, JSON.stringify(body), { 'Content-Type': 'application/json' });
    }

    async download(path: string): Promise<Buffer> {
        const answer = await this.fetch('GET', path);
        return Buffer.from(await answer.arrayBuffer());
    }

    async delete(path: string): Promise<any> {
        return this.send('DELETE', path);
    }

    /** Files a document; answers its entry. */
    async file(path: string, metadata: object = {}): Promise<any> {
        const form = new FormData();
        form.append('file', new Blob([readFileSync(path)]), basename(path));
        form.append('metadata', new Blob([JSON.stringify(metadata)], { type: 'application/json' }));
        return (await this.send('POST', '/documents', form)).entry;
    }

    private async send(method: string, path: string, body?: string | FormData, headers: Record<string, string> = {}): Promise<any> {
        const answer = await this.fetch(method, path, body, headers);
        return answer.status === 204 ? null : answer.json();
    }

    private async fetch(method: string, path: string, body?: string | FormData, headers: Record<string, string> = {}): Promise<Response> {
        const answer = await fetch(`${inject('root')}/alfresco/s/report-management/v1${path}`, {
            method,
            body,
            headers: { ...headers, Authorization: `Basic ${btoa(`${this.user}:${PASSWORD}`)}` },
        });
        if (!answer.ok) {
            throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
        }
        return answer;
    }
}
