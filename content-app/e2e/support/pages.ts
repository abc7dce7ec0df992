import { expect } from 'vitest';
import { Desk } from './desk';

/** Waits until a page of the PDF on the screen has dark pixels; the first when none is named. */
export async function pagesDrawn(desk: Desk, number = 1): Promise<void> {
    await expect.poll(() => desk.page.evaluate(darkPixels, number), { timeout: 20_000, interval: 200 }).toBeGreaterThan(200);
}

/** Runs in the page. */
function darkPixels(number: number): number {
    const canvas = document.querySelectorAll<HTMLCanvasElement>('rm-pdf-page canvas')[number - 1];
    if (!canvas?.width) {
        return 0;
    }
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    return data.filter((_, index) => index % 4 === 0).filter((red) => red < 128).length;
}

/** How many pages hold what was drawn. */
export function pagesHeld(desk: Desk): Promise<number> {
    return desk.page.locator('rm-pdf-page canvas').evaluateAll((all) => all.filter((canvas) => (canvas as HTMLCanvasElement).width > 0).length);
}

/** A PDF of so many pages in a font that it leaves out. */
export function longPdf(count: number): Buffer {
    const text = (number: number) => `BT /F1 60 Tf 60 700 Td (Trang ${number}) Tj ET`;
    const pages = Array.from({ length: count }, (_, index) => index + 1).flatMap((number) => [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${3 + 2 * number} 0 R >>`,
        `<< /Length ${text(number).length} >>\nstream\n${text(number)}\nendstream`,
    ]);
    const kids = Array.from({ length: count }, (_, index) => `${4 + 2 * index} 0 R`).join(' ');
    return pdfOf(`<< /Type /Pages /Kids [${kids}] /Count ${count} >>`, ['<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>', ...pages]);
}

/** A PDF that asks for a password nobody knows. */
export function lockedPdf(): Buffer {
    const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>';
    const lock = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'1f'.repeat(32)}> /U <${'2e'.repeat(32)}> >>`;
    return pdfOf('<< /Type /Pages /Kids [3 0 R] /Count 1 >>', [page, lock], '/Encrypt 4 0 R /ID [<3d> <3d>]');
}

/** The objects behind the tree of pages, which is 2 0 R, count from 3 0 R. */
function pdfOf(tree: string, others: string[], trailer = ''): Buffer {
    const bodies = ['<< /Type /Catalog /Pages 2 0 R >>', tree, ...others];
    let file = '%PDF-1.4\n';
    const starts = bodies.map((body, index) => {
        const start = file.length;
        file += `${index + 1} 0 obj\n${body}\nendobj\n`;
        return `${String(start).padStart(10, '0')} 00000 n \n`;
    });
    const table = file.length;
    file += `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${starts.join('')}`;
    file += `trailer\n<< /Size ${bodies.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`;
    return Buffer.from(file, 'latin1');
}
