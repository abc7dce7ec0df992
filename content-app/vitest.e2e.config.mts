import { defineConfig } from 'vitest/config';

// One worker: the machine that runs this also runs the server, and screens are looked at one after the other.
export default defineConfig({
    test: {
        include: ['e2e/*.e2e.ts'],
        globalSetup: ['e2e/support/host.ts'],
        fileParallelism: false,
        testTimeout: 120_000,
        hookTimeout: 120_000,
        reporters: ['default', 'junit'],
        outputFile: { junit: 'target/vitest-reports/TEST-e2e.xml' },
    },
});
