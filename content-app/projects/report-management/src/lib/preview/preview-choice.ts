import { Injectable, signal } from '@angular/core';

export type Shown = 'pages' | 'text';

/** What a person wants to see of a file that has pages; it stays as they go from file to file. */
@Injectable({ providedIn: 'root' })
export class PreviewChoice {
    readonly shown = signal<Shown>('text');
}
