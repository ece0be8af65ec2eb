import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { divisionTableText } from '../../divisions.ts';
import { phoneTableText } from '../../phones.ts';

test('the table of divisions is what the package says', async () => {
  const written = readFileSync('rules/address/division-table.ts', 'utf8');
  expect(written, 'The package knows other divisions now: node test/divisions.ts, and read the diff.').toBe(
    await divisionTableText(),
  );
});

test('the table of phone numbers is what the package says', async () => {
  const written = readFileSync('rules/address/phone-table.ts', 'utf8');
  expect(written, 'The package knows other numbers now: node test/phones.ts, and read the diff.').toBe(
    await phoneTableText(),
  );
});
