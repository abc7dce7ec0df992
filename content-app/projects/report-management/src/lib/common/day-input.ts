/**
 * The day that somebody typed, as the contract writes it: "2/3/2026", "02-03-26", "2.3.2026" and "2026-03-02" are
 * 2026-03-02. Null when there is no such day.
 */
export function dayOf(typed: string): string | null {
    const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed.trim());
    const vietnamese = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{2}|\d{4})$/.exec(typed.trim());
    const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : vietnamese ? [vietnamese[3], vietnamese[2], vietnamese[1]] : [];
    if (!year || !month || !day) {
        return null;
    }
    const full = year.length === 2 ? `20${year}` : year;
    const written = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const date = new Date(`${written}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : null;
}
