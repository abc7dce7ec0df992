import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Api, sample } from './support/api';
import { Desk } from './support/desk';

const ARCHIVE = ['kh-41-tu-so-ket-mot-nam.docx', 'hd-17-btctu-ho-so-dang-vien.pdf', 'bc-87-binh-khe.docx', 'kh-594-ubnd-kem-phu-luc.docx', 'cv-563-btctu-don-doc.docx', 'cd-03-pctt-bao-so-5.docx'];

describe('an archive searcher', () => {
    let desk: Desk;

    const filed: string[] = [];

    beforeAll(async () => {
        for (const name of ARCHIVE) {
            filed.push((await new Api('vanthu').file(sample(name))).id);
        }
    });

    afterAll(async () => {
        for (const id of filed) {
            await new Api('vanthu').delete(`/documents/${id}`);
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
        const reports = desk.page.locator('rm-facet label').filter({ hasText: /^Báo cáo/ });
        const plans = desk.page.locator('rm-facet label').filter({ hasText: /^Kế hoạch/ });
        await expect.poll(() => plans.locator('.count').innerText()).toMatch(/^[1-9]/);
        const [reported, planned] = [await reports.locator('.count').innerText(), await plans.locator('.count').innerText()];
        await reports.getByRole('checkbox').check();
        await desk.page.waitForURL(/kind=report/);
        await desk.page.getByText(`${reported.replace('+', '')} văn bản`, { exact: true }).waitFor();
        expect(await plans.locator('.count').innerText()).toBe(planned);
        await desk.isAccessible();
        await desk.picture('search-filtered');

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
