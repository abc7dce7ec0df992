import { computed, inject, Injectable, signal } from '@angular/core';
import { Desk } from '../common';
import { Criteria } from './criteria';

export interface SavedSearch {
    readonly name: string;
    readonly criteria: Criteria;
}

const PREFIX = 'reports.searches.';

/** Searches a person keeps, in this browser. */
@Injectable({ providedIn: 'root' })
export class SavedSearches {
    private readonly desk = inject(Desk);
    private readonly changes = signal(0);

    readonly all = computed<readonly SavedSearch[]>(() => {
        this.changes();
        return JSON.parse(localStorage.getItem(this.key()) ?? '[]') as SavedSearch[];
    });

    /** Keeps it under the name; one of the same name is replaced. */
    save(name: string, criteria: Criteria): void {
        this.write([...this.all().filter((one) => one.name !== name), { name, criteria }]);
    }

    remove(name: string): void {
        this.write(this.all().filter((one) => one.name !== name));
    }

    private write(searches: readonly SavedSearch[]): void {
        localStorage.setItem(this.key(), JSON.stringify(searches));
        this.changes.update((count) => count + 1);
    }

    private key(): string {
        return PREFIX + (this.desk.person()?.id ?? '');
    }
}
