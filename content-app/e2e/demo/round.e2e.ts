import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Api } from '../support/api';
import { Desk } from '../support/desk';
import { demoRound } from './story';

describe('a round', () => {
    let desk: Desk;
    let round: string;

    beforeAll(async () => {
        round = (await demoRound()).id;
    });

    afterEach(async () => desk.close());

    async function open(view: string): Promise<void> {
        desk = await Desk.of('vanthu', `rounds/${round}/${view}`);
    }

    it('is found in the list of rounds', async () => {
        desk = await Desk.of('vanthu', 'rounds');

        await desk.page.getByRole('link', { name: 'Rà soát kết quả một năm' }).first().waitFor();
        await desk.isAccessible();
        await desk.picture('rounds');
    });

    it('shows exceptions first: who, how late, what is missing, who decides', async () => {
        await open('overview');

        const row = desk.page.getByRole('row', { name: /Đảng ủy xã Hòa Bảo/ });
        await desk.page.getByText('Cần xử lý').first().waitFor();
        await desk.page.getByRole('table', { name: 'Cần xử lý' }).waitFor();
        await desk.picture('round-overview');
        await desk.isAccessible();
        await expect.poll(() => desk.page.locator('rm-tally-strip').innerText()).toContain('102');
        expect(await row.count()).toBeLessThanOrEqual(1);
    });

    it('reminds the units that were chosen', async () => {
        await open('overview');

        await desk.page.getByRole('checkbox', { name: 'Đảng ủy phường An Điền' }).check();
        await desk.page.getByRole('button', { name: 'Nhắc 1 đơn vị' }).click();
        await desk.page.getByRole('dialog').getByRole('button', { name: 'Gửi lời nhắc' }).click();

        await desk.page.getByText('Đã nhắc 1 đơn vị.').waitFor();
    });

    it('shows units by forms in colour, sign and word', async () => {
        await open('units');

        await desk.page.getByRole('link', { name: 'Đã gửi' }).first().waitFor();
        await desk.picture('round-units');
        await desk.isAccessible();
        await desk.page.getByRole('searchbox', { name: 'Tìm đơn vị…' }).fill('binh khe');
        await expect.poll(() => desk.page.getByRole('rowheader').allInnerTexts()).toEqual(['Đảng ủy xã Bình Khê']);
    });

    it('leads from a finding to its cell with the keyboard alone', async () => {
        await open('units/DU-DONGTHUY?part=13B');

        const finding = desk.page.locator('.findings li button').first();
        await finding.waitFor();
        await desk.picture('round-unit-findings');
        await desk.isAccessible();
        await finding.focus();
        await desk.page.keyboard.press('Enter');

        expect(await desk.page.locator('td.picked button').evaluate((cell) => cell === document.activeElement)).toBe(true);
    });

    it('accepts a report, and takes it back with a reason', async () => {
        await open('units/DU-MYHUNG');

        await desk.page.getByRole('button', { name: 'Duyệt' }).click();
        await desk.page.getByRole('dialog').getByRole('button', { name: 'Duyệt báo cáo' }).click();
        await desk.page.getByText('Đã duyệt báo cáo').waitFor();
        await desk.page.getByRole('button', { name: 'Trả lại…' }).click();
        await desk.page.getByRole('dialog').getByRole('button', { name: 'Trả lại báo cáo' }).click();
        await desk.page.getByText('Cần ghi lý do.').waitFor();
        await desk.isAccessible();
        await desk.picture('round-return');
        await desk.page.getByRole('textbox', { name: 'Lý do' }).fill('Biểu 13B chưa khớp số tồn đọng.');
        await desk.page.getByRole('textbox', { name: 'Đến hết ngày' }).fill('31/12/2099');
        await desk.page.getByRole('dialog').getByRole('button', { name: 'Trả lại báo cáo' }).click();

        await desk.page.getByText('Trả lại: Biểu 13B chưa khớp số tồn đọng.').waitFor();
    });

    it('lets a locked unit in until a day', async () => {
        await open('units/DU-ANLOC');

        await desk.page.getByRole('button', { name: 'Mở muộn…' }).click();
        await desk.page.getByRole('textbox', { name: 'Đến hết ngày' }).fill('31/12/2099');
        await desk.page.getByRole('textbox', { name: 'Lý do' }).fill('Bão.');
        await desk.page.keyboard.press('Tab');
        await desk.page.getByRole('dialog').getByRole('button', { name: 'Cho gửi muộn' }).click();

        await desk.page.getByText('được gửi muộn.').waitFor();
        expect(await desk.page.locator('aside').innerText()).toContain('31/12/2099');
    });

    it('adds up its forms and leads from a figure to the units and their cells', async () => {
        await open('consolidation');

        const figure = desk.page.locator('td.lead button').nth(1);
        await figure.waitFor();
        const total = Number((await figure.innerText()).replaceAll('.', ''));
        await figure.click();
        await desk.page.locator('rm-shares-panel .line .end').nth(1).waitFor();
        await desk.page.waitForSelector('rm-bar-chart canvas');
        await desk.picture('round-consolidation');
        await desk.isAccessible();

        const api = new Api('vanthu');
        const path = new URL(desk.page.url()).searchParams;
        const shares = await api.get(`/rounds/${round}/consolidations/1B/cells/${path.get('row')}/${path.get('column')}?maxItems=1000`);
        const sum = shares.list.entries.reduce((before: number, { entry }: any) => before + Number(entry.value ?? 0), 0);
        expect(sum).toBe(total);
    });

    it('holds a report beside its outline', async () => {
        await open('conformance?unit=DU-ANLAO');

        await desk.page.getByText('Đổi tên').first().waitFor();
        await desk.page.getByText('3/8 mục đạt').waitFor();
        await desk.picture('round-conformance');
        await desk.isAccessible();
    });

    it('keeps a journal', async () => {
        await open('journal');

        await desk.page.getByRole('row', { name: /Mở muộn/ }).first().waitFor();
        await desk.picture('round-journal');
        await desk.isAccessible();
    });

    it('hands out the consolidated report', async () => {
        await open('overview');

        await desk.page.getByRole('button', { name: 'Tải về' }).click();
        const [file] = await Promise.all([desk.page.waitForEvent('download'), desk.page.getByRole('menuitem', { name: 'Báo cáo tổng hợp' }).click()]);

        expect(file.suggestedFilename()).toBe('bao-cao-tong-hop.docx');
    });

    it('can be read in the dark and in English', async () => {
        desk = await Desk.of('vanthu', `rounds/${round}/units`, { scheme: 'dark' });

        await desk.page.getByRole('link', { name: 'Đã gửi' }).first().waitFor();
        await desk.isAccessible();
        await desk.picture('round-units-dark');
    });
});

describe('a new round', () => {
    let desk: Desk;

    afterEach(async () => desk.close());

    it('is proposed from a plan, put right by a person and opened after a confirmation', async () => {
        desk = await Desk.of('vanthu', 'rounds/new');

        await desk.page.getByRole('row').filter({ hasText: '41-KH/TU' }).filter({ hasText: 'Rà soát kết quả một năm' }).getByRole('radio').check();
        await desk.picture('round-new');
        await desk.isAccessible();
        await desk.page.getByRole('button', { name: 'Đọc kế hoạch và đề xuất' }).click();
        await desk.page.getByText('Đọc từ kế hoạch:').waitFor();
        expect(await desk.page.getByRole('textbox', { name: 'đến ngày' }).inputValue()).toBe('31/05/2026');
        await desk.picture('round-terms');
        await desk.isAccessible();

        await desk.page.getByRole('textbox', { name: 'Ngày cuối' }).fill('không rõ');
        await desk.page.getByRole('button', { name: 'Lưu' }).click();
        await desk.page.getByRole('alert').getByText('ngày của thời hạn').waitFor();
        await desk.page.getByRole('textbox', { name: 'Ngày cuối' }).fill('31/12/2099');
        await desk.page.reload();
        await desk.page.getByText('Đọc từ kế hoạch:').waitFor();
        expect(await desk.page.getByRole('textbox', { name: 'Ngày cuối' }).inputValue()).toBe('31/12/2099');

        await desk.page.getByRole('button', { name: 'Xác nhận và mở đợt…' }).click();
        await desk.page.getByRole('dialog').getByText('102 đơn vị').waitFor();
        await desk.page.getByRole('dialog').getByRole('button', { name: 'Mở đợt' }).click();
        await desk.page.getByText('đã có một đợt báo cáo đang mở').waitFor();
        desk.complaints.length = 0;

        await desk.page.getByLabel('Cơ quan nhận').selectOption('UBKTTU');
        await desk.page.getByRole('button', { name: 'Xác nhận và mở đợt…' }).click();
        await desk.page.getByRole('dialog').getByRole('button', { name: 'Mở đợt' }).click();

        await desk.page.getByText('Đang mở').waitFor();
        await desk.page.getByText('Còn hạn').first().waitFor();
    });
});
