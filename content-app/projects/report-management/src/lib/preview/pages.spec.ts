import { describe, expect, it } from 'vitest';
import { pageNumbers, scaleFor, whyNot, zoomedBy } from './pages';

const A4 = { width: 595, height: 842 };

function named(name: string): Error {
    return Object.assign(new Error('x'), { name });
}

describe('why pages cannot be shown', () => {
    it('is told by the reader of the file', () => {
        expect(whyNot(named('PasswordException'))).toBe('locked');
        expect(whyNot(named('InvalidPDFException'))).toBe('torn');
        expect(whyNot(named('UnknownErrorException'))).toBe('torn');
    });

    it('is left open for everything else, which may pass', () => {
        expect(whyNot(new TypeError('Failed to fetch'))).toBe('failed');
        expect(whyNot('lạ')).toBe('failed');
        expect(whyNot(null)).toBe('failed');
    });
});

describe('the scale of a page', () => {
    it('makes it as wide as the room for it', () => {
        expect(scaleFor(A4, 1190)).toBe(2);
    });

    it('stays within what a browser draws in all', () => {
        const scale = scaleFor({ width: 2000, height: 2000 }, 8000);

        expect(scale).toBe(2);
    });

    it('stays within what a browser draws along one side', () => {
        expect(scaleFor({ width: 4, height: 8192 }, 400)).toBe(2);
    });
});

describe('the pages that are shown', () => {
    it('are counted from one', () => {
        expect(pageNumbers(3)).toEqual([1, 2, 3]);
    });

    it('are a thousand at most', () => {
        expect(pageNumbers(20_000)).toHaveLength(1000);
    });
});

describe('the zoom', () => {
    it('goes by steps', () => {
        expect([zoomedBy(1, 1), zoomedBy(1, -1), zoomedBy(2, 1)]).toEqual([1.25, 0.75, 3]);
    });

    it('stops at both ends', () => {
        expect([zoomedBy(3, 1), zoomedBy(0.5, -1)]).toEqual([3, 0.5]);
    });
});
