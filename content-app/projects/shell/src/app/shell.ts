import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { TranslationService } from '@alfresco/adf-core';
import { Look } from './look';

@Component({
    selector: 'shell-root',
    imports: [RouterOutlet],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: '<router-outlet />',
})
export class Shell {
    constructor() {
        inject(TranslationService);
        inject(Look);
    }
}
