/** The overlay is handed the sentences of Seller Center's pages alone; the workbench's would double its weight. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageTexts } from '../../components/texts/en/page.ts';
import { texts } from '../../components/texts/en.ts';

test('what is drawn in the page uses no sentence of the workbench', () => {
  const workbenchOnly = Object.keys(texts).filter((key) => !(key in pageTexts));
  const drawn = ['components/overlay/**/*.{ts,tsx}', 'components/*.{ts,tsx}', 'entrypoints/overlay/*.ts']
    .flatMap((files) => globSync(files))
    .filter((file) => !/components[/\\](?:deadlines|history|pickup|rulebook|settings|workbench)\.tsx$/.test(file));
  const used = drawn.flatMap((file) => {
    const code = readFileSync(file, 'utf8');
    return workbenchOnly.filter((key) => code.includes(`'${key}'`)).map((key) => `${file}: ${key}`);
  });
  expect(drawn.length).toBeGreaterThan(10);
  expect(used, 'Move these sentences to components/texts/<language>/screens.ts.').toEqual([]);
});
