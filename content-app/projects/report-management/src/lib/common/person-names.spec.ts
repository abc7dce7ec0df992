import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { PeopleApi } from '../api';
import { PersonNames } from './person-names';

describe('what people are called', () => {
    const asked: (readonly string[])[] = [];
    let names: PersonNames;

    beforeEach(() => {
        asked.length = 0;
        const named = async (ids: readonly string[]) => {
            asked.push(ids);
            return { items: [{ id: 'vanthu', name: 'Nguyễn Thị Lan' }], total: 1, more: false };
        };
        TestBed.resetTestingModule();
        TestBed.configureTestingModule({ providers: [{ provide: PeopleApi, useValue: { named } }] });
        names = TestBed.inject(PersonNames);
    });

    it('is asked for once, for all that are shown', async () => {
        names.of('vanthu');
        names.of('thamdinh');
        names.of('vanthu');
        await new Promise(setImmediate);
        names.of('vanthu');
        await new Promise(setImmediate);

        expect(asked).toEqual([['vanthu', 'thamdinh']]);
    });

    it('is the user id as long as nobody knows better', async () => {
        expect(names.of('vanthu')).toBe('vanthu');
        names.of('da-nghi');
        await new Promise(setImmediate);

        expect(names.of('vanthu')).toBe('Nguyễn Thị Lan');
        expect(names.of('da-nghi')).toBe('da-nghi');
    });
});
