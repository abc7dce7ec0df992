import { inject, Injectable, signal } from '@angular/core';
import { FormsApi } from '../api';
import { added, ParcelFile, partOf } from './parcel';

/** The files that are about to be sent; workbooks are read beforehand, so that faults are found before the office does. */
@Injectable()
export class ParcelDesk {
    private readonly forms = inject(FormsApi);
    private readonly held = signal<readonly ParcelFile[]>([]);
    private key = '';

    readonly files = this.held.asReadonly();

    /** Empties the parcel when another obligation is worked on. */
    start(key: string): void {
        if (key !== this.key) {
            this.key = key;
            this.held.set([]);
        }
    }

    async add(file: File, forms: readonly string[], part: string | null = partOf(file.name, forms)): Promise<void> {
        const key = this.key;
        const fresh: ParcelFile = { file, part, checked: null, failure: null };
        this.held.update((before) => added(before, fresh));
        if (part === null || !forms.includes(part)) {
            return;
        }
        try {
            const checked = await this.forms.check(part, file);
            this.replace(key, fresh, { ...fresh, checked });
        } catch (failure) {
            this.replace(key, fresh, { ...fresh, failure });
        }
    }

    remove(file: ParcelFile): void {
        this.held.update((before) => before.filter((one) => one !== file));
    }

    /** What was taken leaves the parcel; what was refused stays, to be put right. */
    sent(refused: readonly string[]): void {
        this.held.update((before) => before.filter(({ file }) => refused.includes(file.name)));
    }

    private replace(key: string, before: ParcelFile, after: ParcelFile): void {
        if (key === this.key) {
            this.held.update((all) => all.map((one) => (one === before ? after : one)));
        }
    }
}
