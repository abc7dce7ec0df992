import { afterEach, describe, expect, it } from 'vitest';
import { Api } from './support/api';
import { Desk } from './support/desk';
import { named, planDistributed } from './support/story';

describe('the inbox', () => {
    let desk: Desk;

    afterEach(async () => desk.close());

    it('shows what was sent and takes the receipt', async () => {
        const id = await planDistributed(named('rà soát hồ sơ số hóa'));
        desk = await Desk.of('nguoinhan', 'inbox');
        await desk.page.getByRole('link', { name: named('rà soát hồ sơ số hóa') }).click();
        await desk.page.getByRole('region', { name: 'Nội dung văn bản' }).waitFor();
        await desk.isAccessible();
        await desk.picture('inbox');

        await desk.page.getByRole('button', { name: 'Xác nhận đã nhận' }).click();

        await desk.page.getByText('Đã xác nhận nhận văn bản').waitFor();
        const copies = await new Api('vanthu').get(`/documents/${id}/recipients`);
        expect(copies.list.entries.some(({ entry }: any) => entry.acknowledgedBy === 'nguoinhan')).toBe(true);
    });

    it('fits on a phone', async () => {
        await planDistributed(named('rà soát con dấu'));
        desk = await Desk.of('nguoinhan', 'inbox', { width: 390, height: 844 });
        await desk.page.getByRole('link', { name: named('rà soát con dấu') }).waitFor();

        await desk.isAccessible();
        await desk.picture('inbox-phone');
    });
});
