import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = 'projects/report-management/i18n';
const SOURCES = ['projects/report-management/src', 'projects/shell/src'];

function bundle(language: string): Map<string, string> {
    const texts = new Map<string, string>();
    for (const file of readdirSync(join(ROOT, language))) {
        collect(JSON.parse(readFileSync(join(ROOT, language, file), 'utf8')), `RPT.${file.slice(0, -5).toUpperCase()}`, texts);
    }
    return texts;
}

function collect(value: string | object, key: string, into: Map<string, string>): void {
    if (typeof value === 'string') {
        into.set(key, value);
    } else {
        Object.entries(value).forEach(([name, inner]) => collect(inner, `${key}.${name}`, into));
    }
}

function sources(folder: string): string[] {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(ts|html)$/.test(name) && !name.endsWith('.spec.ts'))
        .map((name) => readFileSync(join(folder, name), 'utf8'));
}

describe('the bundles', () => {
    const vietnamese = bundle('vi');
    const english = bundle('en');

    it('say the same things in both languages', () => {
        expect([...english.keys()].sort()).toEqual([...vietnamese.keys()].sort());
    });

    it('leave nothing empty and keep the same values in both languages', () => {
        const values = (text: string) => (text.match(/{{\s*\w+\s*}}/g) ?? []).map((one) => one.replaceAll(' ', '')).sort();
        for (const [key, text] of vietnamese) {
            expect(text, key).not.toBe('');
            expect(values(english.get(key) ?? ''), key).toEqual(values(text));
        }
    });

    it('have every key that the screens name', () => {
        const named = SOURCES.flatMap(sources).flatMap((text) => text.match(/RPT(\.[\w-]+)+(?!\.|[\w-]*'? ?\+)/g) ?? []);
        const groups = [...vietnamese.keys()].map((key) => key.slice(0, key.lastIndexOf('.')));
        const missing = named.filter((key) => !vietnamese.has(key) && !groups.some((group) => group.startsWith(key)));
        expect(missing).toEqual([]);
    });
});
