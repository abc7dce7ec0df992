const DAY = 86_400_000;

/** How many days the second day is behind the first; negative when it is before. */
export function daysBetween(first: string, second: string): number {
    return Math.round((Date.parse(`${second}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / DAY);
}

/** The last day on which a unit may report: its deadline, or the day it was let in until. */
export function lastDayOf(unit: { due: string; openUntil: string | null }): string {
    return unit.openUntil && unit.openUntil > unit.due ? unit.openUntil : unit.due;
}

/** Today where the offices are, as the contract writes it. */
export function todayThere(now: Date = new Date()): string {
    return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now);
}
