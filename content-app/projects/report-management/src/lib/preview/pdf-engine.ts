// The only place that touches pdf.js, so that it is fetched when the first pages are shown.
import { getDocument, PDFDocumentLoadingTask, PDFDocumentProxy, PDFWorker, VerbosityLevel } from 'pdfjs-dist';
import { DrawnPage, Pages, scaleFor, Size } from './pages';

/** Beside the host's page, where Alfresco's own viewer looks for it too. */
const WORKER = 'pdf.worker.min.mjs';
/** Fonts that a file may leave out, and decoders of colour profiles and of JPEG 2000. */
const RESOURCES = 'assets/report-management/pdf/';
/** A sheet of A3 at 600 dots an inch has 70 million. */
const LARGEST_IMAGE = 100_000_000;
const TIME_TO_END = 2000;

/**
 * Opens a PDF in a worker of its own, which ends with the signal: a file that keeps it busy for ever takes nothing else
 * along. Fails with the error of pdf.js, whose name tells why.
 *
 * @param base address of the host's page
 */
export async function openPages(data: ArrayBuffer, base: string, signal: AbortSignal): Promise<Pages> {
    signal.throwIfAborted();
    const port = new Worker(new URL(WORKER, base).href, { type: 'module' });
    const worker = PDFWorker.fromPort({ port });
    const task = getDocument({ data: new Uint8Array(data), worker, ...settings(new URL(RESOURCES, base).href) });
    const close = () => void end(task, worker, port);
    signal.addEventListener('abort', close, { once: true });
    try {
        const pdf = await Promise.race([task.promise, failureOf(port)]);
        return pagesOf(pdf, await sizeOf(pdf, 1));
    } catch (error) {
        signal.removeEventListener('abort', close);
        close();
        throw error;
    }
}

function settings(resources: string) {
    return {
        standardFontDataUrl: resources,
        wasmUrl: resources,
        useWorkerFetch: true,
        isEvalSupported: false,
        maxImageSize: LARGEST_IMAGE,
        verbosity: VerbosityLevel.ERRORS,
    };
}

function failureOf(port: Worker): Promise<never> {
    return new Promise((_, failed) => port.addEventListener('error', () => failed(new Error(`${WORKER} cannot be run`)), { once: true }));
}

/** Lets pdf.js give back fonts and the like; a worker that does not answer is ended all the same. */
async function end(task: PDFDocumentLoadingTask, worker: PDFWorker, port: Worker): Promise<void> {
    await Promise.race([Promise.allSettled([task.destroy()]), new Promise((over) => setTimeout(over, TIME_TO_END))]);
    worker.destroy();
    port.terminate();
}

async function sizeOf(pdf: PDFDocumentProxy, number: number): Promise<Size> {
    const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 });
    return { width, height };
}

function pagesOf(pdf: PDFDocumentProxy, usual: Size): Pages {
    return { count: pdf.numPages, usual, draw: (number, width, signal) => draw(pdf, number, width, signal) };
}

async function draw(pdf: PDFDocumentProxy, number: number, wanted: number, signal: AbortSignal): Promise<DrawnPage> {
    const page = await pdf.getPage(number);
    signal.throwIfAborted();
    const { width, height } = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: scaleFor({ width, height }, wanted) });
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.floor(viewport.width));
    canvas.height = Math.max(1, Math.floor(viewport.height));
    const drawing = page.render({ canvasContext: canvas.getContext('2d')!, viewport });
    const cancel = () => drawing.cancel();
    signal.addEventListener('abort', cancel, { once: true });
    try {
        await drawing.promise;
    } finally {
        signal.removeEventListener('abort', cancel);
    }
    return { size: { width, height }, canvas };
}
