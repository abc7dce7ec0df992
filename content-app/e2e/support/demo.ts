import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { PACKED, PASSWORD } from './host';

const PLAYED_WITHIN = 600_000;

/** Plays the story of the demo and leaves its office open; E2E_URL names one that is open already instead. */
export default async function start(project: TestProject): Promise<() => Promise<void>> {
    project.provide('shared', true);
    const given = process.env['E2E_URL'];
    if (given) {
        project.provide('root', given.replace(/\/$/, ''));
        return async () => undefined;
    }
    const office = spawn('java', ['-Xmx1g', '-Dfile.encoding=UTF-8', '-jar', PACKED, 'demo', `--stay=${PASSWORD}`], {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...process.env, REPORTS_SAMPLES: resolve('../samples') },
    });
    const root = await new Promise<string>((opened, failed) => {
        let told = '';
        const late = setTimeout(() => failed(new Error(`the demo did not end in time:\n${told}`)), PLAYED_WITHIN);
        office.stdout.on('data', (part: Buffer) => {
            told += part.toString('utf8');
            // The host names its address when it starts, too; the story ends with how to leave.
            const address = /http:\/\/127\.0\.0\.1:\d+(?=.*Ctrl\+C)/.exec(told);
            if (address) {
                clearTimeout(late);
                opened(address[0]);
            }
        });
        office.once('exit', () => failed(new Error(`the demo ended:\n${told}`)));
    });
    project.provide('root', root);
    return async () => {
        const ended = new Promise((done) => office.once('exit', done));
        office.kill();
        await ended;
    };
}
