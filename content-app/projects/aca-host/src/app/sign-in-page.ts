import { ChangeDetectionStrategy, Component } from '@angular/core';
import { LoginComponent } from '@alfresco/adf-core';

@Component({
    selector: 'aca-sign-in-page',
    imports: [LoginComponent],
    changeDetection: ChangeDetectionStrategy.OnPush,
    template: '<adf-login successRoute="/reports" [showRememberMe]="false" [showLoginActions]="false" />',
})
export class SignInPage {}
