import { ChangeDetectionStrategy, Component, ViewEncapsulation } from '@angular/core';
import { RouterOutlet } from '@angular/router';

/** Holds a screen inside ACA; its class is what the styles of the screens are written under. */
@Component({
    selector: 'rm-aca-frame',
    imports: [RouterOutlet],
    changeDetection: ChangeDetectionStrategy.OnPush,
    encapsulation: ViewEncapsulation.None,
    template: '<main class="rm-root" id="rm-main" tabindex="-1"><router-outlet /></main>',
})
export class AcaFrame {}
