import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Api, sample } from '../support/api';
import { Desk } from '../support/desk';
import { freshRound } from './story';

describe("a unit's desk", () => {
    let desk: Desk;
    let round: string;

    beforeAll(async () => {
        round = (await freshRound()).id;
    });

    afterEach(async () => desk.close());

    it('shows what is owed and by when', async () => {
        desk = await Desk.of('vanthu-xa-5', 'unit');

        await desk.page.getByRole('navigation', { name: 'Các đợt phải báo cáo' }).getByRole('link').first().waitFor();
        await desk.page.getByText('Những gì phải gửi').waitFor({ state: 'attached' });
        await desk.picture('unit-desk');
        await desk.isAccessible();
    });

    it('hands out a form with the name of the unit in it', async () => {
        desk = await Desk.of('vanthu-xa-5', `unit/${round}`);

        const row = desk.page.getByRole('row', { name: /Biểu 1B/ });
        const [file] = await Promise.all([desk.page.waitForEvent('download'), row.getByRole('button', { name: 'Tải biểu trống' }).click()]);

        expect(file.suggestedFilename()).toBe('bieu-1B-DU-TANTHINH.xlsx');
    });

    it('shows what is wrong with a workbook in the table before it is sent', async () => {
        const workbook = await new Api('vanthu-xa-5').download(`/forms/13B/workbook?round=${round}`);
        desk = await Desk.of('vanthu-xa-5', `unit/${round}`);

        await desk.page.getByRole('row', { name: /Biểu 13B/ }).locator('input[type=file]').setInputFiles({ name: 'bieu-13B.xlsx', mimeType: XLSX, buffer: workbook });
        await desk.page.getByText('ô trống').first().waitFor();
        await desk.page.getByRole('button', { name: 'Xem trong biểu' }).click();
        await desk.page.locator('rm-form-sheet table').waitFor();
        await desk.page.locator('rm-form-sheet').scrollIntoViewIfNeeded();
        await desk.picture('unit-desk-findings');
        await desk.isAccessible();
        await desk.page.getByRole('button', { name: /Gửi báo cáo/ }).click();

        await desk.page.getByText('chưa điền số liệu nào').first().waitFor();
    });

    it('takes a report and says what is still owed', async () => {
        desk = await Desk.of('vanthu-xa-1', `unit/${round}`);

        await desk.page.getByRole('row', { name: /Báo cáo/ }).locator('input[type=file]').setInputFiles(sample('bc-87-binh-khe.docx'));
        await desk.page.getByRole('button', { name: /Gửi báo cáo/ }).click();

        await desk.page.getByText('Lần 1').waitFor();
        await desk.page.getByText('Gửi thiếu').first().waitFor();
        await desk.picture('unit-desk-sent');
        await desk.isAccessible();
    });

    it('says why a file of another unit was not taken and keeps it at hand', async () => {
        const workbook = await new Api('vanthu-xa-6').download(`/forms/1B/workbook?round=${round}`);
        desk = await Desk.of('vanthu-xa-7', `unit/${round}`);

        await desk.page.getByRole('row', { name: /Biểu 1B/ }).locator('input[type=file]').setInputFiles({ name: 'bieu-1B.xlsx', mimeType: XLSX, buffer: workbook });
        await desk.page.getByRole('button', { name: /Gửi báo cáo/ }).click();

        await desk.page.getByText('không được nhận:').waitFor();
        await desk.picture('unit-desk-refused');
        await desk.isAccessible();
        expect(await desk.page.getByText('bieu-1B.xlsx').count()).toBeGreaterThanOrEqual(2);
    });

    it('declares with a reason and a confirmation that there is nothing to report', async () => {
        desk = await Desk.of('vanthu-xa-8', `unit/${round}`);

        await desk.page.getByRole('button', { name: 'Không phát sinh…' }).click();
        await desk.page.getByRole('textbox', { name: 'Lý do' }).fill('Xã mới thành lập.');
        await desk.isAccessible();
        await desk.picture('unit-desk-nothing');
        await desk.page.getByRole('dialog').getByRole('button', { name: 'Xác nhận không phát sinh' }).click();

        await desk.page.getByText('Đơn vị báo cáo không phát sinh.').waitFor();
    });
});

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
