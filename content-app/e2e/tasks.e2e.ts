import { afterEach, describe, expect, it } from 'vitest';
import { Api } from './support/api';
import { Desk } from './support/desk';
import { decide, named, planInReview } from './support/story';

describe('my tasks', () => {
    let desk: Desk;

    afterEach(async () => desk.close());

    async function open(user: string, subject: string): Promise<void> {
        desk = await Desk.of(user, 'tasks');
        await desk.page.getByRole('link', { name: subject }).click();
        await desk.page.getByRole('region', { name: 'Nội dung văn bản' }).waitFor();
    }

    it('show the document beside what can be decided', async () => {
        await planInReview(named('rà soát biên chế khối tham mưu'));
        await planInReview(named('rà soát đầu mối khối giúp việc'));
        await open('thamdinh', named('rà soát biên chế khối tham mưu'));

        await desk.page.getByRole('button', { name: 'Đồng ý, trình ký' }).waitFor();
        await desk.isAccessible();
        await desk.picture('tasks');
    });

    it('go back with a reason only, and the reason survives a reload', async () => {
        await planInReview(named('rà soát trụ sở dôi dư'));
        await open('thamdinh', named('rà soát trụ sở dôi dư'));

        await desk.page.getByRole('button', { name: 'Trả lại' }).click();
        await desk.page.getByLabel('Lý do trả lại').waitFor();
        expect(await desk.page.getByRole('button', { name: 'Trả lại' }).isDisabled()).toBe(true);
        await desk.page.getByLabel('Lý do trả lại').fill('Bổ sung căn cứ ở phần mở đầu.');
        await desk.page.reload();
        expect(await desk.page.getByLabel('Lý do trả lại').inputValue()).toBe('Bổ sung căn cứ ở phần mở đầu.');
        await desk.page.getByRole('button', { name: 'Trả lại' }).click();

        await desk.page.getByText('Đã trả lại kèm lý do').waitFor();
        expect(await desk.page.getByRole('link', { name: named('rà soát trụ sở dôi dư') }).count()).toBe(0);
    });

    it('end with the signature, which gives the number', async () => {
        const id = await planInReview(named('rà soát xe công'));
        await decide('thamdinh', id, 'approve');
        await open('lanhdao', named('rà soát xe công'));

        await desk.page.getByRole('button', { name: 'Ký ban hành' }).click();

        await desk.page.getByText(/Đã duyệt\. \d+-KH\/TU/).waitFor();
        expect((await new Api('vanthu').get(`/documents/${id}`)).entry.status).toBe('distributed');
    });

    it('come back visibly when the server refuses', async () => {
        const id = await planInReview(named('rà soát phòng họp'));
        await open('thamdinh', named('rà soát phòng họp'));
        await new Api('vanthu').delete(`/documents/${id}/routing?reason=${encodeURIComponent('Rút để sửa')}`);

        await desk.page.getByRole('button', { name: 'Đồng ý, trình ký' }).click();

        await desk.page.locator('mat-snack-bar-container').waitFor();
        await desk.page.getByRole('link', { name: named('rà soát phòng họp') }).waitFor();
        desk.complaints.length = 0;
    });

    it('fit on a phone, in the dark too', async () => {
        await planInReview(named('rà soát kho lưu trữ'));
        desk = await Desk.of('thamdinh', 'tasks', { width: 390, height: 844, scheme: 'dark' });
        await desk.page.getByRole('link', { name: named('rà soát kho lưu trữ') }).waitFor();
        await desk.isAccessible();
        await desk.picture('tasks-phone');

        await desk.page.getByRole('link', { name: named('rà soát kho lưu trữ') }).click();
        await desk.page.getByRole('region', { name: 'Nội dung văn bản' }).waitFor();

        await desk.isAccessible();
        await desk.picture('task-phone');
    });
});
