import { computed, signal } from '@angular/core';

/** Something that is fetched: what came, whether it is under way, and what went wrong. The newest call wins. */
export class Loaded<T> {
    private readonly state = signal<{ value: T | null; error: unknown; busy: boolean }>({ value: null, error: null, busy: false });
    private calls = 0;

    readonly value = computed(() => this.state().value);
    readonly error = computed(() => this.state().error);
    readonly busy = computed(() => this.state().busy);

    async load(fetch: () => Promise<T>): Promise<void> {
        const call = ++this.calls;
        this.state.update((before) => ({ ...before, busy: true, error: null }));
        try {
            const value = await fetch();
            if (call === this.calls) {
                this.state.set({ value, error: null, busy: false });
            }
        } catch (error) {
            if (call === this.calls) {
                this.state.update((before) => ({ ...before, error, busy: false }));
            }
        }
    }

    /** Replaces what came, as an optimistic update does. */
    set(value: T | null): void {
        this.state.update((before) => ({ ...before, value }));
    }

    update(change: (value: T) => T): void {
        this.state.update((before) => (before.value === null ? before : { ...before, value: change(before.value) }));
    }
}
