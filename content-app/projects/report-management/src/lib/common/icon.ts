import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** Strokes on a 24 by 24 ground, drawn for these screens. */
const STROKES = {
    add: 'M12 5v14M5 12h14',
    archive: 'M4 5h16v4H4zM6 9v10h12V9M10 13h4',
    arrow: 'M5 12h13M13 7l5 5-5 5',
    back: 'M19 12H6M11 7l-5 5 5 5',
    bell: 'M6 17h12c-1-1.5-1.5-3-1.5-6a4.5 4.5 0 0 0-9 0c0 3-.5 4.5-1.5 6zM10.5 20h3',
    book: 'M5 5c3-1 5-.5 7 1 2-1.500 4-2 7-1v13c-3-1-5-.5-7 1-2-1.500-4-2-7-1zM12 6v13',
    calendar: 'M5 6h14v14H5zM5 10h14M9 4v4M15 4v4',
    chart: 'M5 19V5M5 19h14M9 16v-4M13 16V8M17 16v-6',
    check: 'M5 12.500l4.500 4.500L19 7.500',
    close: 'M6 6l12 12M18 6L6 18',
    columns: 'M4 5h16v14H4zM10 5v14M15 5v14',
    download: 'M12 4v11M7.500 11l4.500 4.500 4.500-4.500M5 20h14',
    edit: 'M5 19l1-4L16 5l3 3L9 18z',
    eye: 'M3 12c3-5 6-6 9-6s6 1 9 6c-3 5-6 6-9 6s-6-1-9-6zM12 14.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z',
    file: 'M7 3h7l4 4v14H7zM14 3v4h4M10 12h5M10 16h5',
    graph: 'M6 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM18 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM8 20a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM8 6.500l8 3M16.500 11.500l-7 5',
    help: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM9.800 10a2.200 2.200 0 1 1 3.300 2c-.8.5-1.100 1-1.100 2M12 16.500v.1',
    inbox: 'M4 13l3-8h10l3 8v6H4zM4 13h5c0 2 1.500 3 3 3s3-1 3-3h5',
    menu: 'M4 7h16M4 12h16M4 17h16',
    minus: 'M5 12h14',
    moon: 'M19 14.500A7.500 7.500 0 0 1 9.500 5a7.500 7.500 0 1 0 9.500 9.500z',
    more: 'M6 12h.1M12 12h.1M18 12h.1',
    person: 'M12 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM5 20c.5-4 3-6 7-6s6.500 2 7 6',
    print: 'M7 9V4h10v5M7 17H4v-7h16v7h-3M7 14h10v6H7z',
    refresh: 'M19 6v4h-4M5 18v-4h4M18.500 10a7 7 0 0 0-12.500-2M5.500 14a7 7 0 0 0 12.500 2',
    round: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM12 8v4l3 2',
    save: 'M6 4h12v16l-6-4-6 4z',
    search: 'M11 17a6 6 0 1 0 0-12 6 6 0 0 0 0 12zM15.500 15.500L20 20',
    send: 'M4 12l16-7-6 15-3-6zM11 14l4-4',
    settings: 'M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM12 3v3M12 18v3M3 12h3M18 12h3M5.600 5.600l2.100 2.100M16.300 16.300l2.100 2.100M18.400 5.600l-2.100 2.100M7.700 16.300l-2.100 2.100',
    signout: 'M10 5H5v14h5M14 8l4 4-4 4M9 12h9',
    sun: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 3v2M12 19v2M3 12h2M19 12h2M5.600 5.600l1.400 1.400M17 17l1.400 1.400M18.400 5.600L17 7M7 17l-1.400 1.400',
    table: 'M4 5h16v14H4zM4 10h16M4 15h16M10 10v9',
    tasks: 'M4 7l1.500 1.500L8 6M4 13l1.500 1.500L8 12M4 19l1.500 1.500L8 18M11 7.500h9M11 13.500h9M11 19.500h9',
    trash: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10.500 11v5M13.500 11v5',
    undo: 'M8 6L4 10l4 4M4 10h10a5 5 0 0 1 0 10h-4',
    unit: 'M4 20V9l8-5 8 5v11M4 20h16M9 20v-6h6v6',
    upload: 'M12 16V5M7.500 9.500L12 5l4.500 4.500M5 20h14',
    warning: 'M12 4l9 16H3zM12 10v5M12 17.500v.1',
} as const;

export type IconName = keyof typeof STROKES;

/** A picture beside a word. Says nothing to screen readers: the word does. */
@Component({
    selector: 'rm-icon',
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: `<svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" focusable="false"><path [attr.d]="strokes()" /></svg>`,
    styles: `
        :host {
            display: inline-flex;
            flex: none;
        }

        path {
            fill: none;
            stroke: currentcolor;
            stroke-width: 1.7;
            stroke-linecap: round;
            stroke-linejoin: round;
        }
    `,
})
export class Icon {
    readonly name = input.required<IconName>();
    protected readonly strokes = computed(() => STROKES[this.name()]);
}
