import { afterEach, describe, expect, it } from 'vitest';
import { Desk } from '../support/desk';

describe('the settings', () => {
    let desk: Desk;

    afterEach(async () => desk.close());

    it('take days from a list, after showing what each line would do', async () => {
        desk = await Desk.of('quantri', 'settings');

        await desk.page.getByText('Tết Dương lịch').waitFor();
        await desk.picture('settings-holidays');
        await desk.isAccessible();
        await desk.page.getByRole('button', { name: 'Nhập danh sách' }).click();
        await desk.page.getByRole('textbox', { name: 'Các dòng' }).fill('24/11/2098; nghỉ; Ngày hội\n31/02/2098; nghỉ; Không có ngày này');
        await desk.page.getByText('✕ không hiểu').waitFor();
        await desk.picture('settings-import');
        await desk.isAccessible();
        await desk.page.getByRole('button', { name: 'Nhập 1 ngày' }).click();

        await desk.page.getByText('Đã nhập 1 ngày').waitFor();
    });

    it('add a day and take it out again, but no day of the law', async () => {
        desk = await Desk.of('quantri', 'settings/holidays');

        await desk.page.getByRole('textbox', { name: 'Ngày', exact: true }).fill('23/11/2097');
        await desk.page.getByRole('textbox', { name: 'Tên ngày' }).fill('Ngày thử');
        await desk.page.getByRole('button', { name: 'Thêm ngày' }).click();
        await desk.page.getByRole('button', { name: 'Bỏ ngày 23/11/2097' }).click();
        await desk.page.getByText('Đã bỏ ngày').waitFor();
        await desk.page.getByRole('button', { name: 'Bỏ ngày 01/01/2097' }).click();

        await desk.page.getByText('ngày nghỉ theo luật').waitFor();
    });

    it.each([
        ['units', 'Ban Tổ chức Tỉnh ủy'],
        ['groups', 'G-DU-XA'],
        ['series', '2025-2030'],
        ['forms', 'Hội nghị quán triệt'],
        ['codes', 'Tỉnh ủy / Thành ủy'],
    ])('show %s and say where they are changed', async (view, known) => {
        desk = await Desk.of('quantri', `settings/${view}`);

        await desk.page.getByText(known).first().waitFor();
        await desk.page.getByText('Thay đổi ở đâu?').click();
        await desk.isAccessible();
        await desk.picture(`settings-${view}`);
        expect(await desk.page.locator('rm-how-to p').innerText()).toMatch(/csv|xml|tsv/);
    });
});
