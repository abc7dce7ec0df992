import { afterEach, describe, expect, inject, it } from 'vitest';
import { Desk } from './support/desk';
import { PASSWORD } from './support/host';

describe('signing in', () => {
    let desk: Desk;

    afterEach(async () => desk.close(/401|403/));

    it('leads from the bare address to the sign-in and on to the tasks', async () => {
        desk = await Desk.open();
        await desk.page.goto(inject('root'));
        await desk.page.waitForSelector('#user');
        await desk.isAccessible();
        await desk.picture('sign-in');

        await desk.signIn('vanthu', PASSWORD);

        await desk.page.waitForURL(/\/app\/tasks/);
        await expect.poll(() => desk.page.title()).toContain('Việc của tôi');
    });

    it('says what is wrong with a wrong password', async () => {
        desk = await Desk.open();
        await desk.page.goto(`${inject('root')}/app/`);

        await desk.signIn('vanthu', 'sai mật khẩu');

        await desk.page.getByRole('alert').filter({ hasText: 'không đúng' }).waitFor();
    });

    it('is not needed again after a reload', async () => {
        desk = await Desk.of('vanthu', 'inbox');

        await desk.page.reload();

        await desk.page.getByRole('heading', { name: 'Văn bản đến tôi' }).waitFor();
    });

    it('is asked for above the page when the session has lapsed, and the work goes on', async () => {
        desk = await Desk.of('vanthu', 'tasks');
        await desk.page.evaluate(() => sessionStorage.setItem('reports.ticket', 'TICKET_lapsed'));

        await desk.page.getByRole('link', { name: 'Văn bản đến tôi' }).click();
        await desk.page.getByRole('dialog').waitFor();
        await desk.isAccessible();
        await desk.picture('sign-in-again');
        await desk.page.fill('#password', PASSWORD);
        await desk.page.keyboard.press('Enter');

        await desk.page.getByRole('dialog').waitFor({ state: 'detached' });
        await desk.page.getByRole('heading', { name: 'Văn bản đến tôi' }).waitFor();
    });

    it('can be done in English and in the dark', async () => {
        desk = await Desk.open({ scheme: 'dark' });
        await desk.page.goto(`${inject('root')}/app/`);
        await desk.page.getByRole('button', { name: 'English' }).click();

        await desk.page.getByText('User name').waitFor();
        await desk.isAccessible();
        await desk.picture('sign-in-dark-english');
    });
});
