import { describe, expect, it } from 'vitest';
import { Loaded } from './loaded';

describe('something that is fetched', () => {
    it('is busy until it came', async () => {
        const loaded = new Loaded<string>();
        const loading = loaded.load(async () => 'danh sách');
        expect(loaded.busy()).toBe(true);

        await loading;

        expect([loaded.busy(), loaded.value()]).toEqual([false, 'danh sách']);
    });

    it('keeps what it had when it cannot be fetched again', async () => {
        const loaded = new Loaded<string>();
        await loaded.load(async () => 'cũ');

        await loaded.load(() => Promise.reject(new Error('mất mạng')));

        expect(loaded.value()).toBe('cũ');
        expect(loaded.error()).toEqual(new Error('mất mạng'));
    });

    it('shows the newest call, whichever ends last', async () => {
        const loaded = new Loaded<string>();
        let end: (value: string) => void = () => undefined;
        const slow = loaded.load(() => new Promise((done) => (end = done)));
        await loaded.load(async () => 'mới');

        end('cũ');
        await slow;

        expect(loaded.value()).toBe('mới');
    });
});
