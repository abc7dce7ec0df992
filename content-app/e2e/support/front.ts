import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { preview } from 'vite';

const SHELL = resolve('dist/shell');
const POLICY =
    "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-%s'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; " +
    "worker-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'";
const WORKER_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

/** An address that shows the built screens as the embedded host does, and passes every call on to an Alfresco. */
export interface Front {
    readonly root: string;
    close(): Promise<void>;
}

export async function frontOf(alfresco: string): Promise<Front> {
    if (!existsSync(`${SHELL}/index.html`)) {
        throw new Error('there are no screens in dist/shell; has npm run build been run?');
    }
    const server = await preview({
        configFile: false,
        base: '/app/',
        build: { outDir: SHELL },
        logLevel: 'warn',
        preview: { host: '127.0.0.1', port: 0, proxy: { '/alfresco': { target: new URL(alfresco).origin } } },
        plugins: [{ name: 'pages', configurePreviewServer: ({ middlewares }) => void middlewares.use(pages) }],
    });
    const address = server.httpServer.address();
    if (typeof address !== 'object' || !address) {
        throw new Error('the front has no port');
    }
    return { root: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}

/** The policies of the embedded host, with the page's nonce; its AppServlet has the same words. */
function pages(request: IncomingMessage, response: ServerResponse, next: () => void): void {
    const { pathname } = new URL(request.url ?? '/', 'http://front');
    if (pathname === '/') {
        response.writeHead(302, { Location: '/app/' }).end();
    } else if (/^\/app\/[^.]*$/.test(pathname)) {
        const nonce = randomBytes(16).toString('base64');
        response.setHeader('Content-Security-Policy', POLICY.replace('%s', nonce));
        response.setHeader('Content-Type', 'text/html;charset=UTF-8');
        response.end(readFileSync(`${SHELL}/index.html`, 'utf8').replace('__CSP_NONCE__', nonce));
    } else {
        if (pathname.endsWith('.mjs')) {
            response.setHeader('Content-Security-Policy', WORKER_POLICY);
        }
        next();
    }
}
