import { inject, InjectionToken, Pipe, PipeTransform } from '@angular/core';

/** Under which path the host has mounted the screens; with a slash at its end. */
export const SCREENS_AT = new InjectionToken<string>('report-management.screens-at', { providedIn: 'root', factory: () => '/' });

/** A router link to another screen, wherever the host has mounted it: 'documents' | rmScreen: id. */
@Pipe({ name: 'rmScreen' })
export class ScreenLinkPipe implements PipeTransform {
    private readonly at = inject(SCREENS_AT);

    transform(screen: string, ...rest: string[]): string[] {
        return [this.at + screen, ...rest];
    }
}
