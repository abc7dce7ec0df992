import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Browser, BrowserContext, chromium, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { PASSWORD } from './host';

const ARGUMENTS =
    '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PICTURES = 'target/screenshots';

/** Rules that adf-datatable is known to break; nothing else is excused. */
const KNOWN = ['aria-required-children', 'aria-required-parent'];

export interface Look {
    width?: number;
    height?: number;
    scheme?: 'light' | 'dark';
}

/** A person before a browser. Whatever the console complains of is remembered and fails {@link Desk.close}. */
export class Desk {
    readonly complaints: string[] = [];

    private constructor(
        private readonly browser: Browser,
        readonly context: BrowserContext,
        readonly page: Page,
    ) {
        page.setDefaultTimeout(25_000);
        page.on('pageerror', (error) => this.complaints.push(error.message));
        page.on('console', (message) => {
            if (message.type() === 'error' || message.text().includes('Content Security Policy')) {
                this.complaints.push(message.text());
            }
        });
    }

    static async open({ width = 1280, height = 800, scheme = 'light' }: Look = {}): Promise<Desk> {
        const browser = await chromium.launch({
            executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
            args: ARGUMENTS.split(' '),
        });
        const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, locale: 'vi-VN', acceptDownloads: true });
        return new Desk(browser, context, await context.newPage());
    }

    /** Opens a browser, signs in and goes to the screen. */
    static async of(user: string, screen = '', look: Look = {}): Promise<Desk> {
        const desk = await Desk.open(look);
        await desk.page.goto(`${inject('root')}/app/${screen}`);
        await desk.signIn(user, PASSWORD);
        await desk.page.waitForSelector('shell-frame h1');
        return desk;
    }

    async signIn(user: string, password: string): Promise<void> {
        await this.page.fill('#user', user);
        await this.page.fill('#password', password);
        await this.page.keyboard.press('Enter');
    }

    async goTo(screen: string): Promise<void> {
        await this.page.goto(`${inject('root')}/app/${screen}`);
        await this.page.waitForSelector('shell-frame h1');
    }

    /** Keeps a picture of the screen in the build output, for people to look at. */
    async picture(name: string): Promise<void> {
        mkdirSync(PICTURES, { recursive: true });
        await this.page.evaluate(() => document.fonts.ready);
        await this.page.screenshot({ path: `${PICTURES}/${name}.png` });
    }

    /** Everybody can use the screen, as far as axe can tell, and no key of a bundle is shown instead of a text. */
    async isAccessible(): Promise<void> {
        // Through the debugger, which the page's policy does not concern.
        await this.page.evaluate(AXE);
        const violations = await this.page.evaluate(async (known) => {
            const axe = (window as unknown as { axe: any }).axe;
            const result = await axe.run(document, { rules: Object.fromEntries(known.map((rule: string) => [rule, { enabled: document.querySelector('adf-datatable') === null }])) });
            return result.violations.map((one: any) => `${one.id}: ${one.nodes.map((node: any) => node.html).join(' | ')}`);
        }, KNOWN);
        expect(violations).toEqual([]);
        expect(await this.page.locator('body').innerText()).not.toMatch(/RPT\.[A-Z]/);
    }

    /** Ends the visit; nothing may have been complained of but what the test foresaw. */
    async close(...foreseen: RegExp[]): Promise<void> {
        await this.browser.close();
        expect(this.complaints.filter((text) => !foreseen.some((one) => one.test(text)))).toEqual([]);
    }
}
