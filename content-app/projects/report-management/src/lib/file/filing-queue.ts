import { computed, inject, Injectable, signal } from '@angular/core';
import { ApiError, DocumentsApi, DocumentSummary, ExtractionsApi } from '../api';
import { Drafts } from '../common';
import { changeOf, Fields } from '../metadata';
import { KeptFiles } from './kept-files';
import { isSure, progressOf, QueueItem, read, waiting } from './queue-item';

/** As many files are read side by side as the server has readers by default. */
const SIDE_BY_SIDE = 2;
const LIKELY = 5;

/** The files of a filing session: read in the background, looked at, filed, taken back. Survives a reload. */
@Injectable()
export class FilingQueue {
    private readonly documents = inject(DocumentsApi);
    private readonly extractions = inject(ExtractionsApi);
    private readonly kept = inject(KeptFiles);
    private readonly typed = inject(Drafts).keep<Record<string, Fields>>('filing', {});
    private readonly list = signal<readonly QueueItem[]>([]);

    readonly items = this.list.asReadonly();
    readonly sure = computed(() => this.list().filter(isSure));
    readonly progress = computed(() => progressOf(this.list()));
    /** What was filed last, newest first, and can be taken back. */
    readonly filed = signal<readonly string[]>([]);

    /** Takes up the files that an earlier page left. */
    async restore(): Promise<void> {
        const files = await this.kept.all();
        const known = new Set(this.list().map(({ id }) => id));
        const left = files.filter(({ id }) => !known.has(id)).map(({ id, file }) => waiting(id, file));
        this.list.update((list) => [...left, ...list]);
        this.pump();
    }

    add(files: readonly File[]): void {
        const items = files.map((file) => waiting(crypto.randomUUID(), file));
        this.list.update((list) => [...list, ...items]);
        items.forEach(({ id, file }) => void this.kept.keep(id, file));
        this.pump();
    }

    type(id: string, fields: Fields): void {
        this.change(id, { fields });
        this.typed.update((typed) => ({ ...typed, [id]: fields }));
    }

    remove(id: string): void {
        this.list.update((list) => list.filter((item) => item.id !== id));
        this.forget(id);
    }

    clearFiled(): void {
        this.list.update((list) => list.filter(({ state }) => state !== 'filed'));
    }

    readAgain(id: string): void {
        this.change(id, { state: 'waiting', error: null });
        this.pump();
    }

    /** Files one; true when it was. An error stays with the item. */
    async file(id: string): Promise<boolean> {
        const item = this.find(id);
        if (!item?.extraction || !item.fields || item.state !== 'ready') {
            return false;
        }
        this.change(id, { state: 'filing', error: null });
        try {
            const filed = await this.documents.file(item.file, changeOf(item.extraction, item.fields));
            this.change(id, { state: 'filed', filed });
            this.filed.update((ids) => [id, ...ids]);
            this.forget(id);
            return true;
        } catch (error) {
            this.failed(id, 'ready', error);
            return false;
        }
    }

    /** Takes the last filing back: the draft is deleted, the file is open again. Fails with an ApiError. */
    async undo(): Promise<QueueItem | null> {
        const item = this.find(this.filed()[0] ?? '');
        if (!item?.filed) {
            return null;
        }
        await this.documents.discard(item.filed.id);
        this.filed.update((ids) => ids.slice(1));
        this.change(item.id, { state: 'ready', filed: null });
        await this.kept.keep(item.id, item.file);
        return this.find(item.id) ?? null;
    }

    private pump(): void {
        const reading = this.list().filter(({ state }) => state === 'reading').length;
        this.list()
            .filter(({ state }) => state === 'waiting')
            .slice(0, Math.max(0, SIDE_BY_SIDE - reading))
            .forEach((item) => void this.read(item).finally(() => this.pump()));
    }

    private async read(item: QueueItem): Promise<void> {
        this.change(item.id, { state: 'reading' });
        try {
            const extraction = await this.extractions.extract(item.file);
            const likely = await this.withNumber(extraction.number);
            this.change(item.id, { ...read(item, extraction, this.typed()[item.id] ?? null), likely });
        } catch (error) {
            this.failed(item.id, 'unreadable', error);
        }
    }

    private async withNumber(number: string | null): Promise<readonly DocumentSummary[]> {
        return number ? (await this.documents.search({ number, maxItems: LIKELY })).items : [];
    }

    private failed(id: string, state: QueueItem['state'], error: unknown): void {
        if (!(error instanceof ApiError)) {
            throw error;
        }
        this.change(id, { state, error });
    }

    private find(id: string): QueueItem | undefined {
        return this.list().find((item) => item.id === id);
    }

    private change(id: string, change: Partial<QueueItem>): void {
        this.list.update((list) => list.map((item) => (item.id === id ? { ...item, ...change } : item)));
    }

    private forget(id: string): void {
        void this.kept.forget(id);
        this.typed.update(({ [id]: _gone, ...rest }) => rest);
    }
}
