// Joins the texts of each feature (i18n/vi/file.json, …) into one bundle a language, under RPT.<FEATURE>.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const source = new URL('../projects/report-management/i18n/', import.meta.url);
const target = new URL('../dist/texts/', import.meta.url);

mkdirSync(target, { recursive: true });
for (const language of ['vi', 'en']) {
    const folder = new URL(`${language}/`, source);
    const features = readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => [name.slice(0, -5).toUpperCase(), JSON.parse(readFileSync(new URL(name, folder), 'utf8'))]);
    writeFileSync(new URL(`${language}.json`, target), JSON.stringify({ RPT: Object.fromEntries(features) }));
}
