import { defineConfig } from 'vitest/config';

// The screens of rounds, tried with the story of ./run.sh demo: twenty units that have reported, some late or wrong.
export default defineConfig({
    test: {
        include: ['e2e/demo/**/*.e2e.ts'],
        globalSetup: ['e2e/support/demo.ts'],
        fileParallelism: false,
        testTimeout: 90_000,
        hookTimeout: 120_000,
        reporters: ['default', 'junit'],
        outputFile: { junit: 'target/vitest-reports/TEST-e2e-demo.xml' },
    },
});
