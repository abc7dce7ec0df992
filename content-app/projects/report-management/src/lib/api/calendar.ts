import { inject, Injectable } from '@angular/core';
import { ContractHttp, path } from './contract-http';
import { Page } from './page';

export interface SpecialDay {
    date: string;
    kind: 'rest' | 'work';
    name: string;
}

@Injectable({ providedIn: 'root' })
export class CalendarApi {
    private readonly http = inject(ContractHttp);

    days(year: number): Promise<Page<SpecialDay>> {
        return this.http.list('/calendar', { year, maxItems: 1000 });
    }

    /** Adds a day and answers how many units have another deadline now. */
    add(day: SpecialDay): Promise<{ unitsMoved: number }> {
        return this.http.entry('POST', '/calendar', day);
    }

    remove(date: string): Promise<{ unitsMoved: number }> {
        return this.http.entry('DELETE', path`/calendar/${date}`);
    }
}
