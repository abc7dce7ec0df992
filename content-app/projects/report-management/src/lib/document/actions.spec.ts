import { describe, expect, it } from 'vitest';
import { Role } from '../api';
import { actionsFor, trail } from './actions';

const CLERK = new Set<Role>(['clerk']);

describe('what is offered for a document', () => {
    it('is nothing to people who only read', () => {
        expect(actionsFor({ status: 'draft', number: null }, new Set<Role>(['recipient']))).toEqual([]);
    });

    it('is to send a draft round, to put it right or to delete it', () => {
        expect(actionsFor({ status: 'draft', number: null }, CLERK)).toEqual(['submit', 'edit', 'replace', 'discard']);
    });

    it('is to keep what came signed from elsewhere', () => {
        expect(actionsFor({ status: 'draft', number: '18-NQ/TW' }, CLERK)).toContain('archive');
    });

    it('is to take it back while it is with others', () => {
        expect(actionsFor({ status: 'in-review', number: null }, CLERK)).toEqual(['withdraw']);
    });

    it('is to recall it once it was sent', () => {
        expect(actionsFor({ status: 'distributed', number: '1-KH/TU' }, CLERK)).toEqual(['archive', 'recall']);
    });
});

describe('the way of a document', () => {
    it('shows what lies behind and ahead', () => {
        expect(trail('approved').map(({ state }) => state)).toEqual(['past', 'past', 'now', 'next', 'next', 'next']);
    });

    it('shows a return where it happened', () => {
        expect(trail('returned')[1]).toEqual({ status: 'returned', state: 'now' });
    });

    it('shows a recall at the end of what was sent', () => {
        expect(trail('recalled').map(({ status }) => status)).toEqual(['draft', 'in-review', 'approved', 'issued', 'recalled', 'archived']);
    });
});
