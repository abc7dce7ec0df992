import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { MatMenuModule } from '@angular/material/menu';
import { Router, RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { Desk, Icon, Message, PeopleApi, SCREENS, TimePipe } from 'report-management';
import { Look } from './look';
import { Session } from './session';

/** Name of the product, search from everywhere, notices, and who sits at the desk. */
@Component({
    selector: 'shell-top-bar',
    imports: [FormsModule, Icon, MatMenuModule, RouterLink, TimePipe, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    templateUrl: './top-bar.html',
    styleUrl: './top-bar.scss',
    host: { role: 'banner' },
})
export class TopBar {
    private readonly people = inject(PeopleApi);
    private readonly router = inject(Router);
    private readonly session = inject(Session);
    private readonly desk = inject(Desk);

    protected readonly look = inject(Look);
    protected readonly person = this.desk.person;
    protected readonly typed = signal('');
    protected readonly messages = signal<readonly Message[]>([]);
    protected readonly otherScreens = SCREENS.filter(({ phone, roles }) => !phone && (roles.length === 0 || this.desk.has(...roles)));

    protected search(): void {
        void this.router.navigate(['/search'], { queryParams: { q: this.typed().trim() || null } });
    }

    protected async readMessages(): Promise<void> {
        const page = await this.people.messages({ maxItems: 20 });
        this.messages.set(page.items);
    }

    protected async signOut(): Promise<void> {
        await this.session.signOut();
        await this.router.navigateByUrl('/sign-in');
    }
}
