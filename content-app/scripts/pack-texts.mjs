// Puts the joined texts into the built library: ng-packagr takes no assets from outside of its project.
import { cpSync } from 'node:fs';

cpSync(new URL('../dist/texts', import.meta.url), new URL('../dist/report-management/assets/i18n', import.meta.url), { recursive: true });
