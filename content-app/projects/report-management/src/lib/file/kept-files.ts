import { Injectable } from '@angular/core';

const DATABASE = 'reports-filing';
const STORE = 'files';

/** Keeps files that are not yet filed in the browser, because a reload takes dropped files away from the page. */
@Injectable({ providedIn: 'root' })
export class KeptFiles {
    async all(): Promise<{ id: string; file: File }[]> {
        const store = await this.store('readonly');
        const [ids, files] = await Promise.all([settled(store.getAllKeys()), settled(store.getAll())]);
        return ids.map((id, index) => ({ id: String(id), file: files[index] as File }));
    }

    async keep(id: string, file: File): Promise<void> {
        await settled((await this.store('readwrite')).put(file, id));
    }

    async forget(id: string): Promise<void> {
        await settled((await this.store('readwrite')).delete(id));
    }

    private async store(mode: IDBTransactionMode): Promise<IDBObjectStore> {
        const opening = indexedDB.open(DATABASE, 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
        const database = await settled(opening);
        return database.transaction(STORE, mode).objectStore(STORE);
    }
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
    return new Promise((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
    });
}
