import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
    resolve: {
        alias: { 'report-management': fileURLToPath(new URL('projects/report-management/src/public-api.ts', import.meta.url)) },
    },
    test: {
        environment: 'jsdom',
        include: ['projects/**/*.spec.ts'],
        setupFiles: ['projects/test-setup.ts'],
        reporters: ['default', 'junit'],
        outputFile: { junit: 'target/vitest-reports/TEST-unit.xml' },
    },
});
