import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Api, sample } from './support/api';
import { Desk } from './support/desk';

const ARCHIVE = ['kh-41-tu-so-ket-mot-nam.docx', 'hd-17-btctu-ho-so-dang-vien.pdf', 'bc-87-binh-khe.docx', 'kh-594-ubnd-kem-phu-luc.docx', 'cv-563-btctu-don-doc.docx', 'cd-03-pctt-bao-so-5.docx'];

describe('an archive searcher', () => {
    let desk: Desk;

    beforeAll(async () => {
        for (const name of ARCHIVE) {
            await new Api('vanthu').file(sample(name));
        }
    });

    afterEach(async () => desk.close());

    it('finds everything under a resolution from anywhere and sees why', async () => {
        desk = await Desk.of('vanthu', 'tasks');
        await desk.page.getByRole('banner').getByRole('searchbox').fill('18 nq tw');
        await desk.page.keyboard.press('Enter');

        await desk.page.getByText(/Viện dẫn.*18-NQ\/TW/).first().waitFor();
        await expect.poll(() => desk.page.locator('rm-facet .count').first().innerText()).toMatch(/\d/);
        await desk.isAccessible();
        await desk.picture('search');
    });

    it('narrows the search by filters with counts and keeps it', async () => {
        desk = await Desk.of('vanthu', 'search');
        await desk.page.getByRole('checkbox', { name: /^Báo cáo/ }).check();
        await desk.page.waitForURL(/kind=report/);
        await expect.poll(() => desk.page.locator('rm-result').count()).toBeLessThan(ARCHIVE.length);

        await desk.page.getByRole('button', { name: 'Lưu tìm kiếm' }).click();
        await desk.page.getByRole('button', { name: 'Bỏ lọc' }).click();
        await desk.page.waitForURL((url) => !url.search.includes('kind'));
        await desk.page.getByRole('button', { name: /Đã lưu \(/ }).click();
        await desk.page.getByRole('menuitem', { name: 'Tất cả văn bản', exact: true }).click();

        await desk.page.waitForURL(/kind=report/);
    });

    it('takes the list along for a spreadsheet', async () => {
        desk = await Desk.of('vanthu', 'search');
        await desk.page.locator('rm-result').first().waitFor();

        const [file] = await Promise.all([desk.page.waitForEvent('download'), desk.page.getByRole('button', { name: 'Xuất tệp' }).click()]);

        expect(file.suggestedFilename()).toBe('tra-cuu.csv');
    });

    it('is told what to try when nothing is found', async () => {
        desk = await Desk.of('vanthu', 'search?q=khongcogitrongnay');

        await desk.page.getByText('Không tìm thấy văn bản nào').waitFor();
        await desk.isAccessible();
    });
});
