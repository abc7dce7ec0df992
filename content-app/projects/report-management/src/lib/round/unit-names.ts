import { inject, Injectable, signal } from '@angular/core';
import { DirectoryApi, Unit, UnitGroup } from '../api';

/** Names of units and groups by their codes. Asked for once; until then a code stands for itself. */
@Injectable({ providedIn: 'root' })
export class UnitNames {
    private readonly directory = inject(DirectoryApi);
    private readonly known = signal<ReadonlyMap<string, string>>(new Map());
    private asked: Promise<void> | null = null;

    readonly units = signal<readonly Unit[]>([]);
    readonly groups = signal<readonly UnitGroup[]>([]);

    of(code: string | null | undefined): string {
        return code ? (this.known().get(code) ?? code) : '';
    }

    /** How many units stand behind codes of units and groups; each is counted once. */
    unitsBehind(codes: readonly string[]): ReadonlySet<string> {
        const members = new Map(this.groups().map((group) => [group.code, group.members]));
        return new Set(codes.flatMap((code) => members.get(code) ?? [code]));
    }

    load(): Promise<void> {
        this.asked ??= this.ask();
        return this.asked;
    }

    private async ask(): Promise<void> {
        try {
            const [units, groups] = await Promise.all([this.directory.units(), this.directory.groups()]);
            this.units.set(units);
            this.groups.set(groups);
            this.known.set(new Map([...units, ...groups].map(({ code, name }) => [code, name])));
        } catch (error) {
            this.asked = null;
            throw error;
        }
    }
}
