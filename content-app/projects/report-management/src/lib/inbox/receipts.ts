import { InboxItem } from '../api';

const DAY = 24 * 60 * 60 * 1000;
/** A copy that nobody has acknowledged for so long is late, as the reminders of the server have it. */
const LATE_AFTER = 2;

/** Whole days a copy waits for its receipt; null when it does not wait. */
export function waitsFor(item: InboxItem, now: Date): number | null {
    return item.state === 'sent' ? Math.floor((now.getTime() - new Date(item.sentAt).getTime()) / DAY) : null;
}

export function isLate(item: InboxItem, now: Date): boolean {
    return (waitsFor(item, now) ?? -1) >= LATE_AFTER;
}

/** Those that wait first, the longest first; then the others, the newest first. */
export function lateFirst(items: readonly InboxItem[]): InboxItem[] {
    const waiting = items.filter(({ state }) => state === 'sent').sort((a, b) => a.sentAt.localeCompare(b.sentAt));
    const others = items.filter(({ state }) => state !== 'sent').sort((a, b) => b.sentAt.localeCompare(a.sentAt));
    return [...waiting, ...others];
}
