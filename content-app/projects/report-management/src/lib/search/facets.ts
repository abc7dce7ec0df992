import { inject, Injectable, signal } from '@angular/core';
import { DocumentsApi, KINDS, SearchRequest, STATUSES } from '../api';

export interface Facets {
    readonly kind: Readonly<Record<string, number>>;
    readonly status: Readonly<Record<string, number>>;
}

const NONE: Facets = { kind: {}, status: {} };

/** How many documents each filter would leave. The contract counts one search at a time, so each filter is one small search. */
@Injectable()
export class FacetCounts {
    private readonly documents = inject(DocumentsApi);
    private readonly state = signal<Facets>(NONE);
    private calls = 0;

    readonly counts = this.state.asReadonly();

    async count(request: SearchRequest): Promise<void> {
        const call = ++this.calls;
        const [kind, status] = await Promise.all([
            this.each(KINDS, (one) => ({ ...request, kind: [one] })),
            this.each(STATUSES, (one) => ({ ...request, status: [one] })),
        ]);
        if (call === this.calls) {
            this.state.set({ kind, status });
        }
    }

    private async each<T extends string>(values: readonly T[], narrowed: (value: T) => SearchRequest): Promise<Record<string, number>> {
        const totals = await Promise.all(
            values.map(async (value) => [value, (await this.documents.search({ ...narrowed(value), skipCount: 0, maxItems: 1 })).total] as const),
        );
        return Object.fromEntries(totals);
    }
}
