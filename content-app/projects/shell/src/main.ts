import { bootstrapApplication } from '@angular/platform-browser';
import { Shell } from './app/shell';
import { shellConfig } from './app/shell.config';

bootstrapApplication(Shell, shellConfig).catch((error: unknown) => console.error(error));
