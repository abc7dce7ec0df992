import { describe, expect, it } from 'vitest';
import { InboxItem } from '../api';
import { isLate, lateFirst, waitsFor } from './receipts';

const NOW = new Date('2026-03-10T08:00:00Z');

function copy(id: string, sentAt: string, state: InboxItem['state'] = 'sent'): InboxItem {
    return { id, sentAt, state } as InboxItem;
}

describe('a copy in the inbox', () => {
    it('waits for its receipt from the day it was sent', () => {
        expect(waitsFor(copy('a', '2026-03-07T07:00:00Z'), NOW)).toBe(3);
        expect(waitsFor(copy('a', '2026-03-07T07:00:00Z', 'acknowledged'), NOW)).toBeNull();
    });

    it('is late after two days', () => {
        expect(isLate(copy('a', '2026-03-08T08:00:00Z'), NOW)).toBe(true);
        expect(isLate(copy('a', '2026-03-08T09:00:00Z'), NOW)).toBe(false);
        expect(isLate(copy('a', '2026-01-01T09:00:00Z', 'acknowledged'), NOW)).toBe(false);
    });
});

describe('the inbox', () => {
    it('shows first what waits longest', () => {
        const items = [
            copy('new', '2026-03-09T08:00:00Z'),
            copy('read', '2026-03-08T08:00:00Z', 'acknowledged'),
            copy('late', '2026-03-01T08:00:00Z'),
            copy('read later', '2026-03-09T09:00:00Z', 'acknowledged'),
        ];

        expect(lateFirst(items).map(({ id }) => id)).toEqual(['late', 'new', 'read later', 'read']);
    });
});
