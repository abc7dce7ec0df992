import { inject, Injectable, Pipe, PipeTransform, signal } from '@angular/core';
import { TranslateService } from '@ngx-translate/core';
import { PeopleApi } from '../api';

const MOST = 100;

/** Who does what timers do. */
const SYSTEM = 'system';

/** What people are called, asked for in one go for all that a screen shows, once. */
@Injectable({ providedIn: 'root' })
export class PersonNames {
    private readonly people = inject(PeopleApi);
    private readonly names = signal<ReadonlyMap<string, string>>(new Map());
    private readonly asked = new Set<string>();
    private wanted: string[] = [];

    /** The name; the user id as long as it is not known, or of one who has left. */
    of(id: string): string {
        if (!this.asked.has(id)) {
            this.asked.add(id);
            this.wanted.push(id);
            if (this.wanted.length === 1) {
                queueMicrotask(() => void this.ask(this.wanted.splice(0)));
            }
        }
        return this.names().get(id) ?? id;
    }

    private async ask(ids: readonly string[]): Promise<void> {
        for (let first = 0; first < ids.length; first += MOST) {
            const some = ids.slice(first, first + MOST);
            try {
                const { items } = await this.people.named(some);
                this.names.update((known) => new Map([...known, ...items.map(({ id, name }) => [id, name] as const)]));
            } catch {
                // The ids stay to be read, and are asked for again with the next screen.
                some.forEach((id) => this.asked.delete(id));
            }
        }
    }
}

/** A person by name where the contract has a user id. */
@Pipe({ name: 'rmPerson', pure: false })
export class PersonPipe implements PipeTransform {
    private readonly names = inject(PersonNames);
    private readonly translate = inject(TranslateService);

    transform(id: string | null | undefined): string {
        if (id === SYSTEM) {
            return this.translate.instant('RPT.ROUND.SYSTEM');
        }
        return id ? this.names.of(id) : '';
    }
}
