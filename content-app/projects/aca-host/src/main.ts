import { bootstrapApplication } from '@angular/platform-browser';
import { AcaHost } from './app/aca-host';
import { acaConfig } from './app/aca.config';

bootstrapApplication(AcaHost, acaConfig).catch((error: unknown) => console.error(error));
