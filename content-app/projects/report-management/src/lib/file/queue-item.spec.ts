import { describe, expect, it } from 'vitest';
import { Extraction } from '../api';
import { isSure, nextOpen, progressOf, QueueItem, read, waiting } from './queue-item';

const EXTRACTION = { kind: 'plan', recipients: [], sure: true } as unknown as Extraction;

function item(id: string, state: QueueItem['state']): QueueItem {
    return { ...waiting(id, new File([], `${id}.docx`)), state };
}

describe('a file on its way', () => {
    it('is sure when the server says so and nothing like it is stored', () => {
        const ready = read(item('a', 'reading'), EXTRACTION, null);

        expect(isSure(ready)).toBe(true);
        expect(isSure({ ...ready, likely: [{ id: 'x' } as never] })).toBe(false);
        expect(isSure(read(item('a', 'reading'), { ...EXTRACTION, sure: false }, null))).toBe(false);
    });

    it('keeps what was typed before a reload', () => {
        const typed = { kind: 'report', subject: 'đã sửa' } as never;

        expect(read(item('a', 'reading'), EXTRACTION, typed).fields).toBe(typed);
    });
});

describe('going from file to file', () => {
    it('skips what is filed and what is still read', () => {
        const items = [item('a', 'filed'), item('b', 'ready'), item('c', 'reading'), item('d', 'ready')];

        expect(nextOpen(items, 'b')?.id).toBe('d');
    });

    it('goes round the corner', () => {
        expect(nextOpen([item('a', 'ready'), item('b', 'filed')], 'b')?.id).toBe('a');
    });

    it('ends when nothing is open', () => {
        expect(nextOpen([item('a', 'filed')], 'a')).toBeNull();
    });

    it('counts how far the reading is', () => {
        expect(progressOf([item('a', 'ready'), item('b', 'reading'), item('c', 'waiting')])).toEqual({ done: 1, all: 3 });
    });
});
