import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Api } from './support/api';
import { Desk } from './support/desk';

describe('the settings of an administrator', () => {
    let desk: Desk;
    let code: string;
    let foreseen: RegExp[];

    beforeEach(() => {
        code = `DU-THU${Date.now()}`;
        foreseen = [];
    });

    afterEach(async () => desk.close(...foreseen));

    const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
    const choose = async (name: string, text: string) => desk.page.locator('rm-table-import input[type=file]').setInputFiles(file(name, text));

    it('take units from a file after showing what each line would do', async () => {
        const old = `${code}-CU`;
        await changed('units', { code: old, name: 'Đảng ủy xã Cũ', system: 'party' });
        desk = await Desk.of('quantri', 'settings/units');
        await desk.page.getByRole('button', { name: 'Nhập tệp' }).click();
        await choose('don-vi.csv', `\uFEFFMã;Tên;Hệ thống;Cấp trên\n${code};Đảng ủy xã Thử;Đảng;TU\nDUCA;;;\nBNCTU;Ban Nội chính;Đảng;KHONGCO\n`);
        await desk.page.getByText('Không có đơn vị mang mã «KHONGCO».').waitFor();
        expect(await desk.page.getByRole('button', { name: /Áp dụng/ }).isDisabled()).toBe(true);
        await desk.isAccessible();
        await desk.picture('settings-table-refused');

        await choose('don-vi.csv', `\uFEFFMã;Tên;Hệ thống;Cấp trên;Đến hết ngày\n${code};Đảng ủy xã Thử;Đảng;TU;\n${old};Đảng ủy xã Cũ;Đảng;;31/12/2098\n`);
        await desk.page.getByText('■ ngừng: 1').waitFor();
        await desk.isAccessible();
        await desk.picture('settings-table-preview');
        await desk.page.getByRole('button', { name: 'Áp dụng 2 thay đổi' }).click();
        await desk.page.getByText('Đã áp dụng: thêm 1, sửa 0, ngừng 1.').waitFor();

        await desk.page.getByRole('searchbox', { name: 'Tìm…' }).fill(code);
        await desk.page.getByRole('button', { name: `Sửa ${code}`, exact: true }).waitFor();
    });

    it('change one unit by keyboard and say what is wrong at its cell', async () => {
        await changed('units', { code, name: 'Đảng ủy phường Thử', system: 'party' });
        desk = await Desk.of('quantri', 'settings/units');
        await desk.page.getByRole('searchbox', { name: 'Tìm…' }).fill(code);
        await desk.page.getByRole('button', { name: `Sửa ${code}` }).focus();
        await desk.page.keyboard.press('Enter');
        await filled();

        await desk.page.getByLabel('Đến hết ngày').fill('31/02/2098');
        await desk.page.keyboard.press('Enter');
        await desk.page.getByText('«31/02/2098» không phải ngày có thật.').waitFor();
        await desk.isAccessible();
        await desk.picture('settings-row-wrong');
        expect(await desk.page.getByLabel('Đến hết ngày').evaluate((input) => input === document.activeElement)).toBe(true);

        await desk.page.getByLabel('Đến hết ngày').fill('31/12/2098');
        await desk.page.keyboard.press('Enter');
        await desk.page.getByText(`Đã lưu ${code}.`).waitFor();
        await desk.page.getByRole('cell', { name: '31/12/2098' }).waitFor();
        await desk.page.getByText('Lịch sử thay đổi').click();
        await desk.page.getByText('Đến hết ngày: – → 2098-12-31').first().waitFor();
        await desk.isAccessible();
    });

    it('lose nothing that was typed when somebody else was faster', async () => {
        await changed('units', { code, name: 'Đảng ủy phường Thử', system: 'party' });
        desk = await Desk.of('quantri', 'settings/units');
        await desk.page.getByRole('searchbox', { name: 'Tìm…' }).fill(code);
        await desk.page.getByRole('button', { name: `Sửa ${code}` }).click();
        await filled();
        await desk.page.getByLabel('Địa danh').fill('Nơi mới');
        foreseen = [/409/];
        await changed('units', { code, aliases: 'Đảng bộ phường Thử' });

        await desk.page.getByRole('button', { name: 'Lưu' }).click();
        await desk.page.getByText('Thiết lập đã được sửa').waitFor();
        expect(await desk.page.getByLabel('Địa danh').inputValue()).toBe('Nơi mới');
        await desk.page.getByRole('button', { name: 'Lưu' }).click();

        await desk.page.getByText(`Đã lưu ${code}.`).waitFor();
        const { entry } = await new Api('quantri').get('/settings/units');
        expect(entry.rows.find((row: { code: string }) => row.code === code)).toMatchObject({ place: 'Nơi mới', aliases: 'Đảng bộ phường Thử' });
    });

    it.each([
        ['groups', 'Sửa G-DU-XA'],
        ['series', 'Sửa BNCTU'],
        ['codes', 'Sửa BTCTU'],
    ])('show the rows of %s to be changed', async (view, name) => {
        desk = await Desk.of('quantri', `settings/${view}`);
        if (view !== 'groups') {
            await desk.page.getByRole('searchbox', { name: 'Tìm…' }).first().fill(name.slice(4));
        }
        await desk.picture(`settings-table-${view}`);
        await desk.page.getByRole('button', { name, exact: true }).first().click();
        await desk.page.getByRole('heading', { name: 'Sửa dòng' }).waitFor();
        await desk.isAccessible();
        await desk.picture(`settings-row-${view}`);
    });

    it('are taken away as a file and change nothing when they come back', async () => {
        desk = await Desk.of('quantri', 'settings/units');
        const [taken] = await Promise.all([desk.page.waitForEvent('download'), desk.page.getByRole('button', { name: 'Excel' }).click()]);
        expect(taken.suggestedFilename()).toBe('units.xlsx');

        await desk.page.getByRole('button', { name: 'Nhập tệp' }).click();
        await desk.page.locator('rm-table-import input[type=file]').setInputFiles(await taken.path());

        await desk.page.getByText('Tệp giống hệt bảng đang dùng').waitFor();
    });

    /** The form shows the row. */
    async function filled(): Promise<void> {
        await expect.poll(() => desk.page.getByLabel('Tên', { exact: true }).inputValue(), { timeout: 20_000 }).toBe('Đảng ủy phường Thử');
    }

    async function changed(table: string, row: Record<string, string>): Promise<void> {
        const api = new Api('quantri');
        const { entry } = await api.get(`/settings/${table}`);
        await api.post(`/settings/${table}/changes`, { fingerprint: entry.fingerprint, rows: [row] });
    }
});
