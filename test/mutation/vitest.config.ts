import { defineConfig } from 'vitest/config';

/** The tests of the rules alone: pure functions need neither a browser nor the extension's own modules. */
export default defineConfig({
  test: {
    include: ['test/rules/**/*.test.ts'],
    // Tables are compared with packages there, where no mutant lives; scale takes its time.
    exclude: ['**/*-table.test.ts', '**/tables.test.ts', '**/*.scale.test.ts'],
    setupFiles: ['test/mutation/setup.ts'],
    environment: 'node',
    mockReset: true,
    restoreMocks: true,
    // All mutants are in the code at once while the tests are first run: that takes its time.
    testTimeout: 60_000,
  },
});
