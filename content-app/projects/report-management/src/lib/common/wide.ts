import { inject, Injectable, signal } from '@angular/core';
import { BreakpointObserver } from '@angular/cdk/layout';

/** Whether there is room for a list and what was chosen of it side by side. */
@Injectable({ providedIn: 'root' })
export class Wide {
    private readonly state = signal(false);
    readonly enough = this.state.asReadonly();

    constructor() {
        inject(BreakpointObserver)
            .observe('(width >= 700px)')
            .subscribe(({ matches }) => this.state.set(matches));
    }
}
