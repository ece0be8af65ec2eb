import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// Two kinds of test: everything that runs in Node or jsdom, and the whole thing in real browsers.
export default defineConfig({
  test: {
    mockReset: true,
    restoreMocks: true,
    projects: [
      {
        extends: true,
        plugins: [await WxtVitest()],
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/bench/**'],
          environment: 'node',
          setupFiles: ['test/setup.ts'],
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
          fileParallelism: false,
        },
      },
    ],
    coverage: { provider: 'v8', include: ['rules/**'], reporter: ['text-summary', 'json-summary'] },
  },
});
