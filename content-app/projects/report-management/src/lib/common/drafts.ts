import { effect, inject, Injectable, Injector, signal, WritableSignal } from '@angular/core';

const PREFIX = 'reports.draft.';

/** Keeps what is typed in the browser tab, so that a reload or a lapsed login loses nothing. */
@Injectable({ providedIn: 'root' })
export class Drafts {
    private readonly injector = inject(Injector);

    /** A signal that starts with what was kept under the key, if anything, and keeps every change. */
    keep<T>(key: string, initial: T, injector: Injector = this.injector): WritableSignal<T> {
        const value = signal<T>(this.read(key) ?? initial);
        effect(() => this.write(key, value(), initial), { injector });
        return value;
    }

    forget(key: string): void {
        sessionStorage.removeItem(PREFIX + key);
    }

    /** Forgets everything, as when somebody else signs in. */
    clear(): void {
        Object.keys(sessionStorage)
            .filter((key) => key.startsWith(PREFIX))
            .forEach((key) => sessionStorage.removeItem(key));
    }

    private read<T>(key: string): T | null {
        const kept = sessionStorage.getItem(PREFIX + key);
        if (kept === null) {
            return null;
        }
        try {
            return JSON.parse(kept) as T;
        } catch {
            return null;
        }
    }

    private write<T>(key: string, value: T, initial: T): void {
        const text = JSON.stringify(value);
        if (text === JSON.stringify(initial)) {
            this.forget(key);
        } else {
            sessionStorage.setItem(PREFIX + key, text);
        }
    }
}
