import { Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { AppService } from '@alfresco/aca-shared';

/** The root of ACA: its service does the rest. Checked at every turn, because ACA's own components count on it. */
@Component({
    selector: 'aca-host',
    imports: [RouterOutlet],
    template: '<router-outlet />',
})
export class AcaHost {
    constructor() {
        inject(AppService).init();
    }
}
