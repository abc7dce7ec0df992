/** Width and height, in points of the page or in pixels. */
export interface Size {
    readonly width: number;
    readonly height: number;
}

/** A page as it was drawn, with its size in points. */
export interface DrawnPage {
    readonly size: Size;
    readonly canvas: HTMLCanvasElement;
}

/** The pages of an open file; closed by the signal that it was opened with. */
export interface Pages {
    readonly count: number;
    /** Size of the first page; most others are like it. */
    readonly usual: Size;

    /** Draws a page, counted from 1, so many pixels wide where memory allows it; fails when the signal ends it. */
    draw(number: number, width: number, signal: AbortSignal): Promise<DrawnPage>;
}

/** Why pages cannot be shown: a password is asked for, the file is damaged, or something else, which may pass. */
export type WhyNot = 'locked' | 'torn' | 'failed';

const REASONS: Readonly<Record<string, WhyNot>> = {
    PasswordException: 'locked',
    InvalidPDFException: 'torn',
    FormatError: 'torn',
    UnknownErrorException: 'torn',
};

export function whyNot(error: unknown): WhyNot {
    const name = error instanceof Object && 'name' in error ? String(error.name) : '';
    return REASONS[name] ?? 'failed';
}

/** As many pixels as a browser surely draws, in all and along one side. */
const MOST_PIXELS = 16_000_000;
const LONGEST_SIDE = 16_384;

/** Pixels of a point, for a page that shall be so many pixels wide. A page too large for that is drawn coarser. */
export function scaleFor({ width, height }: Size, wanted: number): number {
    return Math.min(wanted / width, Math.sqrt(MOST_PIXELS / (width * height)), LONGEST_SIDE / Math.max(width, height));
}

/** Pages beyond these are not shown: placeholders of many more would slow the screen down. */
export const MOST_PAGES = 1000;

export function pageNumbers(count: number): number[] {
    return Array.from({ length: Math.min(count, MOST_PAGES) }, (_, index) => index + 1);
}

/** How wide a page may be shown; 1 is as wide as the room for it. */
export const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const;

/** The next zoom up or down; the same at the end. */
export function zoomedBy(zoom: number, steps: number): number {
    const at = ZOOMS.findIndex((one) => one === zoom);
    return ZOOMS[Math.min(Math.max(at + steps, 0), ZOOMS.length - 1)]!;
}
