/** What the stores show of Shoplint, docs/store/<language>.md: all six languages, within the stores' limits. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from './catalogues.ts';

/** Characters, the stricter store's where they differ: names 75 (Chrome) and 45 (AMO), summaries 132 and 250. */
const limits = { Name: 45, Summary: 132, 'Summary for AMO': 250, Description: 15_000, 'Why each permission': 8000 };
const longestReason = 1000;

const permissions = [
  ...['host_permissions', 'storage', 'unlimitedStorage', 'activeTab', 'scripting', 'alarms'],
  ...['optional_host_permissions', 'notifications'],
];

/** Heading → text. */
const partsOf = (language: string): ReadonlyMap<string, string> =>
  new Map(
    readFileSync(`docs/store/${language}.md`, 'utf8')
      .split(/^## /m)
      .slice(1)
      .map((part) => {
        const [heading = '', ...lines] = part.split('\n');
        return [heading, lines.join('\n').trim()];
      }),
  );

interface Messages {
  readonly name: { readonly message: string };
  readonly description: { readonly message: string };
}
const manifestWords = (language: string): Messages =>
  JSON.parse(readFileSync(`public/_locales/${language.replace('-', '_')}/messages.json`, 'utf8')) as Messages;

/** Width and height as the PNG's header has them. */
const sizeOf = (file: string): string => {
  const header = readFileSync(file).subarray(16, 24);
  return `${header.readUInt32BE(0).toString()}x${header.readUInt32BE(4).toString()}`;
};

describe.each(languages)('the store page in %s', (language) => {
  const parts = partsOf(language);

  it('has every part, within its limit', () => {
    expect([...parts.keys()]).toEqual([...Object.keys(limits), 'Privacy']);
    for (const [heading, limit] of Object.entries(limits)) {
      const { length } = parts.get(heading) ?? '';
      expect(length, heading).toBeGreaterThan(0);
      expect(length, `${heading} may have ${String(limit)} characters.`).toBeLessThanOrEqual(limit);
    }
  });

  it('says what the manifest says: Chrome’s store takes name and summary from there', () => {
    const { name, description } = manifestWords(language);
    expect([parts.get('Name'), parts.get('Summary')]).toEqual([name.message, description.message]);
  });

  it('gives a reason for each permission', () => {
    const reasons = (parts.get('Why each permission') ?? '').split('\n');
    expect(reasons.map((line) => /^- `(\w+)`/.exec(line)?.[1])).toEqual(permissions);
    expect(reasons.filter(({ length }) => length > longestReason)).toEqual([]);
  });

  it('shows three to five pictures of 1280 × 800', () => {
    const pictures = globSync(`docs/store/${language}/*.png`);
    expect(pictures.length).toBeGreaterThanOrEqual(3);
    expect(pictures.length).toBeLessThanOrEqual(5);
    expect(pictures.filter((file) => sizeOf(file) !== '1280x800')).toEqual([]);
  });
});

it('the tile is 440 × 280, and all pictures together stay below 4 MB', () => {
  expect(sizeOf('docs/store/tile.png')).toBe('440x280');
  const bytes = globSync('docs/store/**/*.png').reduce((sum, file) => sum + statSync(file).size, 0);
  expect(bytes).toBeLessThan(4_000_000);
});
