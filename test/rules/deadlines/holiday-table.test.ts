import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { holidayTableText } from '../../holidays.ts';

test('the holiday table is what the package says', async () => {
  const written = readFileSync('rules/deadlines/holiday-table.ts', 'utf8');
  expect(written, 'The package knows other holidays now: node test/holidays.ts, and read the diff.').toBe(
    await holidayTableText(),
  );
});
