import { describe, expect, it } from 'vitest';
import { Recent } from './recent';

describe('recent answers', () => {
    it('are not asked for twice', async () => {
        const recent = new Recent<string>(2);
        await recent.of('a', async () => 'lần đầu');

        expect(await recent.of('a', async () => 'lần sau')).toBe('lần đầu');
    });

    it('are forgotten when newer ones came', async () => {
        const recent = new Recent<string>(2);
        for (const key of ['a', 'b', 'c']) {
            await recent.of(key, async () => 'lần đầu');
        }

        expect(await recent.of('a', async () => 'lần sau')).toBe('lần sau');
        expect(await recent.of('c', async () => 'lần sau')).toBe('lần đầu');
    });

    it('are asked for again after a failure', async () => {
        const recent = new Recent<string>(2);
        await expect(recent.of('a', () => Promise.reject(new Error('mất mạng')))).rejects.toThrow('mất mạng');

        expect(await recent.of('a', async () => 'lần sau')).toBe('lần sau');
    });
});
