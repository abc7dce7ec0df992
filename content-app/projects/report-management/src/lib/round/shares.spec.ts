import { describe, expect, it } from 'vitest';
import { AnnexForm, Contribution, FormColumn, FormRow } from '../api';
import { barsOf, changeText, derivationOf, sharesOf } from './shares';

const COUNT: FormColumn = { id: 'total', title: 'Tổng số', kind: 'integer', computed: false };
const share = (unit: string, value: string | null, documentId: string | null = 'd'): Contribution => ({ unit, unitName: unit, group: null, value, documentId, cell: null });

describe('a computed cell', () => {
    const row = (id: string, level: number, computed = false): FormRow => ({ id, label: id, index: id, level, kind: 'fixed', computed, bold: false });
    const form = {
        columns: [COUNT, { ...COUNT, id: 'sum', computed: true }],
        rows: [row('I', 0, true), row('1', 1), row('1.1', 2), row('3', 1), row('II', 0)],
    } as unknown as AnnexForm;

    it('of a computed row comes from the rows right below it', () => {
        expect(derivationOf(form, 'I', 'total')).toEqual({ from: 'rows', first: '1', last: '3' });
    });

    it('of a computed column comes from other columns of its row', () => {
        expect(derivationOf(form, '1', 'sum')).toEqual({ from: 'columns' });
    });

    it('is none where people fill it in', () => {
        expect(derivationOf(form, 'II', 'total')).toBeNull();
    });
});

describe('what a consolidated cell is made of', () => {
    it('keeps blank apart from zero, and both from what was not sent', () => {
        const shares = sharesOf([share('a', '0'), share('b', null), share('c', null, null)], true);

        expect(shares.given.map(({ unit }) => unit)).toEqual(['a']);
        expect(shares.blank.map(({ unit }) => unit)).toEqual(['b']);
        expect(shares.absent.map(({ unit }) => unit)).toEqual(['c']);
    });

    it('has the largest figures first, as numbers and not as words', () => {
        expect(sharesOf([share('a', '9'), share('b', '10'), share('c', '2.5')], true).given.map(({ unit }) => unit)).toEqual(['b', 'a', 'c']);
    });

    it('leaves words in the order of the list', () => {
        expect(sharesOf([share('b', 'x'), share('a', 'y')], false).given.map(({ unit }) => unit)).toEqual(['b', 'a']);
    });

    it('draws the twenty-five largest, the largest on top', () => {
        const many = Array.from({ length: 30 }, (_one, index) => share(`u${index}`, String(index)));

        const bars = barsOf(sharesOf(many, true), COUNT);

        expect(bars).toHaveLength(25);
        expect(bars.at(-1)).toEqual({ name: 'u29', value: 29 });
    });

    it('changed since the last round by so much, with its sign', () => {
        expect([changeText('5'), changeText('-1234'), changeText('0'), changeText(null)]).toEqual(['+5', '−1.234', '', '']);
    });

    it('draws no chart of words', () => {
        expect(barsOf(sharesOf([share('a', 'x')], false), { ...COUNT, kind: 'text' })).toEqual([]);
    });
});
