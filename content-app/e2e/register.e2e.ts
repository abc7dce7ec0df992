import { afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { Desk } from './support/desk';
import { named, planDistributed } from './support/story';

function folded(text: string): string {
    return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

describe('the register', () => {
    let desk: Desk;

    beforeAll(async () => {
        await planDistributed(named('rà soát thi đua khen thưởng'));
        await planDistributed(named('rà soát quy chế làm việc'));
    });

    afterEach(async () => desk.close());

    it('shows the lines as the clerk knows them and finds one', async () => {
        desk = await Desk.of('vanthu', 'register');
        await desk.page.getByRole('row').filter({ hasText: 'KH/TU' }).first().waitFor();
        await desk.isAccessible();
        await desk.picture('register');

        await desk.page.getByRole('searchbox', { name: 'Lọc theo số' }).fill(folded(named('rà soát thi đua khen thưởng')));

        await desk.page.getByText(/1 trên \d+ dòng/).waitFor();
        await desk.page.getByRole('row').filter({ hasText: named('rà soát thi đua khen thưởng') }).waitFor();
    });

    // The numbers of a shared register are not for trying.
    it.skipIf(inject('shared'))('reserves a number and gives it up again with a reason', async () => {
        desk = await Desk.of('vanthu', 'register');
        await desk.page.getByRole('button', { name: 'Giữ số' }).click();
        await desk.page.getByLabel('Mã thể loại').fill('KH');
        await desk.page.getByLabel('Giữ số để làm gì').fill('Kế hoạch kiểm tra quý II');
        await desk.isAccessible();
        await desk.picture('register-reserve');
        await desk.page.getByRole('button', { name: 'Lấy số' }).click();
        await desk.page.getByText(/Đã giữ số \d+-KH\/TU/).waitFor();

        await desk.page.getByRole('button', { name: /Hủy số/ }).click();
        await desk.page.getByLabel('Lý do').fill('Không ban hành nữa');
        await desk.page.getByRole('button', { name: 'Hủy số', exact: true }).click();

        await desk.page.getByText(/Đã hủy số/).waitFor();
        await desk.page.getByRole('cell', { name: 'đã hủy' }).waitFor();
    });

    it('is handed out as a workbook', async () => {
        desk = await Desk.of('vanthu', 'register');

        const [file] = await Promise.all([desk.page.waitForEvent('download'), desk.page.getByRole('button', { name: 'Xuất Excel' }).click()]);

        expect(file.suggestedFilename()).toMatch(/^out-.*\.xlsx$/);
    });
});
