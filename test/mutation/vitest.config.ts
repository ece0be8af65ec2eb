import { defineConfig } from 'vitest/config';

/** The tests of the rules alone: pure functions need neither a browser nor the extension's own modules. */
export default defineConfig({
  test: { include: ['test/rules/**/*.test.ts'], environment: 'node', mockReset: true, restoreMocks: true },
});
