import { inject, Injectable, signal } from '@angular/core';
import { RegisterEntry, RegistersApi } from '../api';

const PAGE = 1000;

/** The lines of the open register, fetched page by page; the first ones can be worked with while the rest come. */
@Injectable()
export class RegisterLines {
    private readonly registers = inject(RegistersApi);
    private readonly lines = signal<readonly RegisterEntry[]>([]);
    private readonly progress = signal({ busy: false, total: 0 });
    private readonly failure = signal<unknown>(null);
    private calls = 0;

    readonly entries = this.lines.asReadonly();
    readonly state = this.progress.asReadonly();
    readonly error = this.failure.asReadonly();

    async open(register: string): Promise<void> {
        const call = ++this.calls;
        this.lines.set([]);
        this.failure.set(null);
        this.progress.set({ busy: true, total: 0 });
        try {
            let more = true;
            while (more && call === this.calls) {
                more = await this.next(register, call);
            }
        } catch (error) {
            if (call === this.calls) {
                this.failure.set(error);
            }
        } finally {
            if (call === this.calls) {
                this.progress.update((progress) => ({ ...progress, busy: false }));
            }
        }
    }

    add(entry: RegisterEntry): void {
        this.lines.update((lines) => [...lines, entry]);
    }

    replace(entry: RegisterEntry): void {
        this.lines.update((lines) => lines.map((line) => (line.id === entry.id ? entry : line)));
    }

    private async next(register: string, call: number): Promise<boolean> {
        const page = await this.registers.entries(register, { skipCount: this.lines().length, maxItems: PAGE });
        if (call !== this.calls) {
            return false;
        }
        this.lines.update((lines) => [...lines, ...page.items]);
        this.progress.set({ busy: page.more, total: page.total });
        return page.more && page.items.length > 0;
    }
}
