import { expect } from 'vitest';
import { Desk } from './desk';

/** Waits until the first page of the PDF on the screen has dark pixels. */
export async function pagesDrawn(desk: Desk): Promise<void> {
    await expect.poll(() => desk.page.evaluate(darkPixels), { timeout: 20_000, interval: 200 }).toBeGreaterThan(1000);
}

/** Runs in the page. */
function darkPixels(): number {
    const canvas = document.querySelector<HTMLCanvasElement>('rm-pdf-page canvas');
    if (!canvas?.width) {
        return 0;
    }
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    return data.filter((_, index) => index % 4 === 0).filter((red) => red < 128).length;
}

/** A PDF that asks for a password nobody knows. */
export function lockedPdf(): Buffer {
    const objects = [
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
        `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'1f'.repeat(32)}> /U <${'2e'.repeat(32)}> >>`,
    ];
    let file = '%PDF-1.4\n';
    const starts = objects.map((body, index) => {
        const start = file.length;
        file += `${index + 1} 0 obj\n${body}\nendobj\n`;
        return `${String(start).padStart(10, '0')} 00000 n \n`;
    });
    const table = file.length;
    file += `xref\n0 5\n0000000000 65535 f \n${starts.join('')}`;
    file += `trailer\n<< /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [<3d> <3d>] >>\nstartxref\n${table}\n%%EOF\n`;
    return Buffer.from(file, 'latin1');
}
