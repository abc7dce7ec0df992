import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { AppService } from '@alfresco/aca-shared';

/** The root of ACA: its service does the rest. */
@Component({
    selector: 'aca-host',
    imports: [RouterOutlet],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: '<router-outlet />',
})
export class AcaHost {
    constructor() {
        inject(AppService).init();
    }
}
