import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { Desk, Icon, SCREENS } from 'report-management';
import { TopBar } from './top-bar';

/** What stands around every screen: bar above, menu at the side, on a phone below. */
@Component({
    selector: 'shell-frame',
    imports: [Icon, RouterLink, RouterLinkActive, RouterOutlet, TopBar, TranslatePipe],
    changeDetection: ChangeDetectionStrategy.OnPush,
    templateUrl: './frame.html',
    styleUrl: './frame.scss',
})
export class Frame {
    private readonly desk = inject(Desk);

    protected readonly screens = computed(() =>
        SCREENS.filter(({ roles }) => roles.length === 0 || roles.some((role) => this.desk.roles().has(role))),
    );
    protected readonly phoneScreens = SCREENS.filter(({ phone }) => phone);

    protected skip(event: Event): void {
        event.preventDefault();
        document.getElementById('main')?.focus();
    }
}
