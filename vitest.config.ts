import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const wxt = await WxtVitest();

/** `npm run test:hard` runs the long matrices too. */
const hard = (mode: string): Record<string, string> => (mode === 'hard' ? { SHOPLINT_HARD: '1' } : {});

// Two kinds of test: everything that runs in Node or jsdom, and the whole thing in real browsers.
export default defineConfig(({ mode }) => ({
  test: {
    mockReset: true,
    restoreMocks: true,
    projects: [
      {
        extends: true,
        plugins: [wxt],
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/bench/**'],
          environment: 'node',
          setupFiles: ['test/setup.ts'],
          // A bound, not an expectation: a property with many runs takes long on a busy machine.
          testTimeout: 60_000,
          env: hard(mode),
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 180_000,
          // Two files at a time, each with browsers of its own: most of a test is waiting.
          maxWorkers: 2,
          // A browser under load may lose a press. What needed its second try is said in the report.
          retry: 1,
          env: hard(mode),
        },
      },
    ],
    // Of the rules alone, in `npm run test:hard`: it takes half as long again. What is left are calls nobody makes.
    coverage: {
      provider: 'v8',
      include: ['rules/**'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: '.output/coverage',
      thresholds: { branches: 98 },
    },
  },
}));
