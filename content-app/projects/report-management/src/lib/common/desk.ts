import { computed, inject, Injectable, signal } from '@angular/core';
import { PeopleApi, Person, Role } from '../api';

/** Who sits at the desk. Asked for once; a host that changes the person calls {@link Desk.forget}. */
@Injectable({ providedIn: 'root' })
export class Desk {
    private readonly people = inject(PeopleApi);
    private readonly current = signal<Person | null>(null);
    private asked: Promise<Person> | null = null;

    readonly person = this.current.asReadonly();
    readonly roles = computed(() => new Set<Role>(this.current()?.roles ?? []));

    /** The person signed in; fails with an ApiError when nobody is. */
    who(): Promise<Person> {
        this.asked ??= this.ask();
        return this.asked;
    }

    has(...roles: Role[]): boolean {
        return roles.some((role) => this.roles().has(role));
    }

    forget(): void {
        this.asked = null;
        this.current.set(null);
    }

    private async ask(): Promise<Person> {
        try {
            const person = await this.people.me();
            this.current.set(person);
            return person;
        } catch (error) {
            this.asked = null;
            throw error;
        }
    }
}
