/** What ships is what package.json lists as `dependencies`, so that `npm run advisories` asks about all of it. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Runs while the extension is built, and is no part of it. */
const buildOnly = 'components/texts/compile.ts';
/** Ships the few lines that find `browser` and name the entry points; the rest of it is the build. */
const builder = 'wxt';

const imported = /^(?:import|export)\b(?!\s+type\b)(?:[^;']*\bfrom)?\s*'([^'.][^']*)';/gm;
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

test('every package that ships is a dependency, and every dependency ships', () => {
  const files = globSync('{entrypoints,components,rules}/**/*.{ts,tsx}').filter((file) => file !== buildOnly);
  const named = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(imported)].map(([, specifier = '']) => packageOf(specifier)),
  );
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
  expect([...new Set(named)].filter((name) => name !== builder).sort()).toEqual(Object.keys(dependencies).sort());
});
