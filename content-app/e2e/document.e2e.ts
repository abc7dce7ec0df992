import { afterEach, describe, expect, it } from 'vitest';
import { Api, sample } from './support/api';
import { Desk } from './support/desk';
import { pagesDrawn } from './support/pages';
import { named, planDistributed } from './support/story';

describe('a document', () => {
    let desk: Desk;

    afterEach(async () => desk.close());

    it('shows its text, what is known of it and where it stands', async () => {
        const id = await planDistributed(named('rà soát chế độ hội họp'));
        desk = await Desk.of('vanthu', `documents/${id}`);
        await desk.page.getByRole('region', { name: 'Nội dung văn bản' }).waitFor();
        await desk.isAccessible();
        await desk.picture('document');

        await desk.page.getByRole('tab', { name: 'Nơi nhận' }).click();
        await desk.page.getByText(/0 trên \d+ nơi đã xác nhận/).waitFor();
        await desk.isAccessible();
        await desk.picture('document-recipients');

        await desk.page.getByRole('tab', { name: 'Phiên bản, lịch sử' }).click();
        await desk.page.getByText('Gửi các nơi nhận').waitFor();
        await desk.isAccessible();
        await desk.picture('document-history');
    });

    it('shows the pages of a scan with its stamp', async () => {
        const scan = await new Api('vanthu').file(sample('cv-208-dong-hai-scan-dong-dau.pdf'));
        desk = await Desk.of('vanthu', `documents/${scan.id}`);
        await desk.page.getByRole('button', { name: 'Trang', exact: true }).click();
        await pagesDrawn(desk);
        await desk.isAccessible();
        await desk.picture('document-pages');
        await new Api('vanthu').delete(`/documents/${scan.id}`);
    });

    it('draws what it rests on and what rests on it', async () => {
        const plan = await new Api('vanthu').file(sample('kh-41-tu-so-ket-mot-nam.docx'));
        await new Api('vanthu').file(sample('bc-87-binh-khe.docx'));
        desk = await Desk.of('vanthu', `documents/${plan.id}`);
        await desk.page.getByRole('tab', { name: 'Viện dẫn' }).click();
        await desk.page.locator('rm-chart canvas').waitFor();
        await desk.isAccessible();
        await desk.page.waitForTimeout(1200);
        await desk.picture('document-citations');
    });

    it('is put right by the clerk, and what is typed survives a reload', async () => {
        const draft = await new Api('vanthu').file(sample('kh-du-thao-ra-soat-dau-moi.docx'), { subject: named('rà soát nhà công vụ') });
        desk = await Desk.of('vanthu', `documents/${draft.id}`);
        await desk.page.getByRole('button', { name: 'Sửa thông tin' }).click();
        await desk.page.getByRole('textbox', { name: 'Trích yếu' }).fill('rà soát nhà công vụ năm 2026');
        await desk.page.reload();
        await desk.page.getByRole('button', { name: 'Sửa thông tin' }).click();
        expect(await desk.page.getByRole('textbox', { name: 'Trích yếu' }).inputValue()).toBe('rà soát nhà công vụ năm 2026');
        await desk.isAccessible();
        await desk.picture('document-edit');

        await desk.page.getByRole('button', { name: 'Lưu', exact: true }).click();

        await desk.page.getByText('Đã lưu thông tin.').waitFor();
        expect((await new Api('vanthu').get(`/documents/${draft.id}`)).entry.subject).toBe('rà soát nhà công vụ năm 2026');
    });

    it('is sent round and taken back with a reason', async () => {
        const draft = await new Api('vanthu').file(sample('kh-du-thao-ra-soat-dau-moi.docx'), { subject: named('rà soát xe đưa đón') });
        desk = await Desk.of('vanthu', `documents/${draft.id}`);
        await desk.page.getByRole('button', { name: 'Trình duyệt' }).click();
        await desk.page.getByLabel('Người thẩm định').selectOption({ label: 'Trần Văn Bình · Văn phòng Tỉnh ủy' });
        await desk.page.getByLabel('Người ký').selectOption('lanhdao');
        await desk.isAccessible();
        await desk.picture('document-submit');
        await desk.page.getByRole('dialog').getByRole('button', { name: 'Trình duyệt' }).click();
        await desk.page.getByText('Đã trình văn bản.').waitFor();

        await desk.page.getByRole('button', { name: 'Rút lại' }).click();
        await desk.page.getByLabel('Lý do').fill('Sửa căn cứ');
        await desk.page.getByRole('dialog').getByRole('button', { name: 'Rút lại' }).click();

        await desk.page.getByText('Đã rút văn bản về.').waitFor();
    });
});
