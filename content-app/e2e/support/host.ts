import { ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { frontOf } from './front';

/** Password of every account of the trial. */
export const PASSWORD = process.env['E2E_PASSWORD'] ?? 'mat-khau-thu';
/** As Maven made it: what ./run.sh has unpacked of it may be older. */
export const PACKED = resolve('../embedded-host/target/report-management-embedded-host-1.0.0-SNAPSHOT-exec.jar');
const STARTS_WITHIN = 90_000;

declare module 'vitest' {
    interface ProvidedContext {
        root: string;
        /** Whether others have left their documents there. */
        shared: boolean;
    }
}

/**
 * Starts the real embedded host in a folder of its own. E2E_URL names one that runs already instead, and ACS_URL an
 * Alfresco with the platform module, before which the screens are put.
 */
export default async function start(project: TestProject): Promise<() => Promise<void>> {
    const given = process.env['E2E_URL'];
    const alfresco = process.env['ACS_URL'];
    project.provide('shared', Boolean(given ?? alfresco));
    if (given) {
        project.provide('root', given.replace(/\/$/, ''));
        return async () => undefined;
    }
    if (alfresco) {
        const front = await frontOf(alfresco);
        project.provide('root', front.root);
        return front.close;
    }
    const port = await freePort();
    const home = mkdtempSync(join(tmpdir(), 'reports-e2e-'));
    const host = spawn('java', ['-Xmx1g', '-Dfile.encoding=UTF-8', '-jar', PACKED, ...settings(home, port)], {
        stdio: ['ignore', 'ignore', 'inherit'],
    });
    const root = `http://127.0.0.1:${port}`;
    await answers(root, host);
    project.provide('root', root);
    return async () => {
        const ended = new Promise((done) => host.once('exit', done));
        host.kill();
        await ended;
        rmSync(home, { recursive: true, force: true });
    };
}

function settings(home: string, port: number): string[] {
    return [`--reports.home=${home}`, `--reports.port=${port}`, `--reports.demo.password=${PASSWORD}`, '--reports.engine.poll-every=500ms'];
}

async function answers(root: string, host: ChildProcess): Promise<void> {
    const end = Date.now() + STARTS_WITHIN;
    while (Date.now() < end && host.exitCode === null) {
        const up = await fetch(`${root}/alfresco/s/report-management/v1/health`).catch(() => null);
        if (up?.ok) {
            return;
        }
        await new Promise((next) => setTimeout(next, 200));
    }
    throw new Error('the embedded host did not start; has ./mvnw -Pui package been run?');
}

function freePort(): Promise<number> {
    return new Promise((found, failed) => {
        const server = createServer().once('error', failed);
        server.listen(0, '127.0.0.1', () => {
            const address = server.address();
            server.close(() => found(typeof address === 'object' && address ? address.port : 0));
        });
    });
}
