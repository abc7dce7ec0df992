import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { Drafts } from './drafts';

describe('what is typed', () => {
    beforeEach(() => sessionStorage.clear());

    function typed(text: string): void {
        const draft = TestBed.inject(Drafts).keep('subject', '');
        draft.set(text);
        TestBed.tick();
    }

    /** A page that was loaded again knows nothing but what was kept. */
    function reload(): string {
        TestBed.resetTestingModule();
        return TestBed.inject(Drafts).keep('subject', '')();
    }

    it('survives a reload', () => {
        typed('kiểm tra công tác lưu trữ');

        expect(reload()).toBe('kiểm tra công tác lưu trữ');
    });

    it('is forgotten when it is as it was at first', () => {
        typed('nhầm');
        typed('');

        expect(sessionStorage.length).toBe(0);
    });

    it('is not shown to who signs in next', () => {
        typed('của người trước');
        TestBed.inject(Drafts).clear();

        expect(reload()).toBe('');
    });

    it('starts anew when what was kept cannot be read', () => {
        sessionStorage.setItem('reports.draft.subject', '{hỏng');

        expect(reload()).toBe('');
    });
});
