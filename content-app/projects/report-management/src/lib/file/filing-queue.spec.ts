import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { ApiError, DocumentsApi, Extraction, ExtractionsApi } from '../api';
import { FilingQueue } from './filing-queue';
import { KeptFiles } from './kept-files';

const READ = { kind: 'plan', type: 'kế hoạch', number: '17-KH/TU', recipients: [], citations: [], sure: true } as unknown as Extraction;

class FakeReader {
    answer: () => Promise<Extraction> = async () => READ;
    extract = () => this.answer();
}

class FakeArchive {
    readonly drafts: { id: string; change: object }[] = [];
    same: object[] = [];
    search = async () => ({ items: this.same, total: this.same.length, more: false });
    file = async (_file: File, change: object) => {
        const id = `d${this.drafts.length + 1}`;
        this.drafts.push({ id, change });
        return { id, findings: [], duplicates: [] };
    };
    discard = async (id: string) => {
        this.drafts.splice(this.drafts.findIndex((draft) => draft.id === id), 1);
    };
}

class FakeStore {
    readonly files = new Map<string, File>();
    all = async () => [...this.files].map(([id, file]) => ({ id, file }));
    keep = async (id: string, file: File) => void this.files.set(id, file);
    forget = async (id: string) => void this.files.delete(id);
}

describe('a filing session', () => {
    let reader: FakeReader;
    let archive: FakeArchive;
    let store: FakeStore;

    beforeEach(() => {
        sessionStorage.clear();
        reader = new FakeReader();
        archive = new FakeArchive();
        store = new FakeStore();
    });

    function open(): FilingQueue {
        TestBed.resetTestingModule();
        TestBed.configureTestingModule({
            providers: [
                FilingQueue,
                { provide: ExtractionsApi, useValue: reader },
                { provide: DocumentsApi, useValue: archive },
                { provide: KeptFiles, useValue: store },
            ],
        });
        return TestBed.inject(FilingQueue);
    }

    async function withFile(): Promise<FilingQueue> {
        const queue = open();
        queue.add([new File(['…'], 'kế hoạch.docx')]);
        await settled();
        return queue;
    }

    it('reads what is dropped', async () => {
        const queue = await withFile();

        expect(queue.items()[0]).toMatchObject({ state: 'ready', fields: { number: '17-KH/TU' } });
        expect(queue.sure()).toHaveLength(1);
    });

    it('files only what was changed, beside what the server reads itself', async () => {
        const queue = await withFile();
        const item = queue.items()[0]!;
        queue.type(item.id, { ...item.fields!, number: '18-KH/TU' });

        expect(await queue.file(item.id)).toBe(true);

        expect(archive.drafts).toEqual([{ id: 'd1', change: { number: '18-KH/TU' } }]);
        expect(store.files.size).toBe(0);
    });

    it('takes the last filing back', async () => {
        const queue = await withFile();
        await queue.file(queue.items()[0]!.id);

        await queue.undo();

        expect(archive.drafts).toEqual([]);
        expect(queue.items()[0]!.state).toBe('ready');
        expect(store.files.size).toBe(1);
    });

    it('goes on after a reload with what was typed', async () => {
        const before = await withFile();
        const item = before.items()[0]!;
        before.type(item.id, { ...item.fields!, subject: 'đã sửa tay' });
        TestBed.tick();

        const after = open();
        await after.restore();
        await settled();

        expect(after.items()[0]!.fields!.subject).toBe('đã sửa tay');
    });

    it('is not sure of what may be stored already', async () => {
        archive.same = [{ id: 'x' }];
        const queue = await withFile();

        expect(queue.sure()).toEqual([]);
        expect(queue.items()[0]!.likely).toEqual([{ id: 'x' }]);
    });

    it('keeps a file that cannot be read with what the server says, and reads it again when asked', async () => {
        reader.answer = () => Promise.reject(new ApiError(422, 'file.damaged', 'Tệp hỏng.'));
        const queue = await withFile();
        expect(queue.items()[0]).toMatchObject({ state: 'unreadable', error: { summary: 'Tệp hỏng.' } });
        reader.answer = async () => READ;

        queue.readAgain(queue.items()[0]!.id);
        await settled();

        expect(queue.items()[0]!.state).toBe('ready');
    });
});

function settled(): Promise<void> {
    return new Promise((done) => setTimeout(done, 5));
}
