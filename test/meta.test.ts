/** The guard: whatever an author forgets, one of these tests names it and says what to do. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { texts as en } from '../components/texts/en.ts';
import { texts as zh } from '../components/texts/zh-CN.ts';
import { rules } from '../rules/index.ts';
import { all } from '../rules/markets/all.ts';
import { markets } from '../rules/markets/index.ts';
import type { Dated } from '../rules/markets/market.ts';
import { orderChecks } from '../rules/orders/index.ts';
import { sources, type Source } from '../rules/sources.ts';
import { readmes, withTable } from './readme-table.ts';

/** Ids are a contract: programs that read the overlay go by them. Renaming one belongs in the changelog. */
const catalogue = {
  'flash-sale': [
    ...['name', 'name-length', 'name-unique', 'starts-later', 'ends-after-start', 'max-duration', 'min-duration'],
    ...['local-time', 'warm-up', 'eligibility', 'no-products', 'batch-not-applied', 'rows-unseen', 'price-missing'],
    ...['price-format', 'price-bounds', 'below-original', 'lowest-price', 'discount-depth', 'price-typo'],
    ...['below-cost', 'purchase-limit', 'stock-limit', 'variation-price', 'one-sale-per-product', 'hides-discount'],
  ],
  warehouse: [
    ...['contact', 'phone', 'address-complete', 'pickup-area', 'restarts-signup', 'cosmetic-change', 'erp-mirror'],
    ...['pickup-status'],
  ],
};
/** Move it on with every release, and read again what is then too old. */
const today = '2026-11-22';
const oldest = 400;
const longest = 45;

const ids = Object.keys(rules);
const expectedIds = Object.entries(catalogue).flatMap(([page, names]) => names.map((name) => `${page}/${name}`));
const sorted = (names: Iterable<string>): string[] => [...names].sort();
const nothing: string[] = [];
const without = (some: readonly string[], others: readonly string[]): string[] =>
  sorted(some.filter((one) => !others.includes(one)));

const pages = Object.keys(catalogue);
const inFolders = (root: string, end: string): string[] =>
  pages.flatMap((page) => globSync(`${root}/${page}/*${end}`).map((file) => `${page}/${basename(file, end)}`));
const source = (id: string): string => readFileSync(`rules/${id}.ts`, 'utf8');
/** Helpers may live beside rules; a rule is what has a default export. */
const ruleFiles = inFolders('rules', '.ts').filter((id) => source(id).includes('export default'));

describe('rules, files and catalogue agree', () => {
  test('every rule file is in rules/index.ts', () => {
    expect(without(ruleFiles, ids), 'Add these to rules/index.ts, under their path.').toEqual(nothing);
    expect(without(ids, ruleFiles), 'rules/index.ts lists rules without a file of that path.').toEqual(nothing);
  });
  test('rules/index.ts is sorted', () => {
    expect(ids, 'Sort rules/index.ts by id: findings come in that order.').toEqual(sorted(ids));
  });
  test('the catalogue lists the same ids', () => {
    expect(without(ids, expectedIds), 'Add these to the catalogue in test/meta.test.ts.').toEqual(nothing);
    expect(without(expectedIds, ids), 'These are promised by the catalogue and not built.').toEqual(nothing);
  });
  test('every rule has a test file of the same path that tests it', () => {
    const tests = inFolders('test/rules', '.test.ts');
    expect(without(ids, tests), 'Write test/rules/<id>.test.ts for these.').toEqual(nothing);
    expect(without(tests, ids), 'These test files test no rule: move or delete them.').toEqual(nothing);
    const idle = tests.filter((id) => !readFileSync(`test/rules/${id}.test.ts`, 'utf8').includes(`testRule('${id}'`));
    expect(idle, 'These test files must call testRule with their own id.').toEqual(nothing);
  });
  test('a rule belongs to the page it lies under and yields to rules that exist', () => {
    for (const [id, rule] of Object.entries(rules)) {
      expect(rule.page, `${id} must have the page of its folder.`).toBe(dirname(id));
      expect(without(rule.yieldsTo ?? [], ids), `${id} yields to rules that do not exist.`).toEqual(nothing);
      for (const other of rule.yieldsTo ?? []) {
        expect(rules[other]?.per, `${id} can only yield to a rule that runs per ${rule.per}.`).toBe(rule.per);
      }
    }
  });
});

/** Code without comments and texts. */
const bare = (code: string): string =>
  code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')
    .replace(/'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`/g, "''");

describe('a rule file', () => {
  test.each(ids)('%s is short, pure and holds no number', (id) => {
    const code = source(id);
    const lines = code.trimEnd().split('\n').length;
    expect(
      lines,
      `Move a helper into time.ts or money.ts: a rule has at most ${String(longest)} lines.`,
    ).toBeLessThanOrEqual(longest);
    expect(code.match(/^export /gm), 'A rule file has one export, the default one.').toHaveLength(1);
    const numbers = (bare(code).match(/\b\d[\d_.]*\b/g) ?? []).filter((number) => Number(number.replace(/_/g, '')) > 1);
    expect(numbers, 'Numbers are policies: move these into rules/markets, with a source.').toEqual(nothing);
    const named = Object.keys(markets).filter((market) => code.includes(`'${market}'`));
    expect(named, 'A rule names no market: what differs between markets is a policy.').toEqual(nothing);
  });

  test('nothing under rules/ but time.ts touches a clock, and nothing a page or a browser', () => {
    const impure = globSync('rules/**/*.ts').filter((file) => {
      const words = /\b(?:document|window|browser|chrome|fetch|localStorage|navigator|process)\s*[.(]/;
      const clock = /\b(?:Date|Intl)\b|\bperformance\./;
      const code = bare(readFileSync(file, 'utf8'));
      return words.test(code) || (basename(file) !== 'time.ts' && clock.test(code));
    });
    expect(impure, 'rules/ is pure: hand the moment in, and reckon in rules/time.ts.').toEqual(nothing);
  });
});

const languages = { en, 'zh-CN': zh } as const satisfies Record<string, Readonly<Record<string, string>>>;
const sentences = Object.entries(rules).flatMap(([id, rule]) =>
  Object.entries(rule.messages).map(([message, { severity, data }]) => ({ key: `${id}.${message}`, severity, data })),
);
const placeholders = (text: string): string[] => sorted(new Set(text.match(/(?<=\{\{)\w+(?=\}\})/g) ?? nothing));
const plural = /_(?:zero|one|two|few|many|other)$/;

describe.each(Object.entries(languages))('the texts in %s', (language, texts: Readonly<Record<string, string>>) => {
  const file = `components/texts/${language}`;
  test('name every rule', () => {
    expect(
      ids.filter((id) => !texts[id]),
      `Add a short title for these to ${file}, under the rule's id.`,
    ).toEqual(nothing);
  });
  test('say every message', () => {
    const silent = sentences.filter(({ key }) => !texts[key]).map(({ key }) => key);
    expect(silent, `Add a sentence for these to ${file}.`).toEqual(nothing);
  });
  test('use the data of the message, all of it and nothing else', () => {
    for (const { key, data } of sentences) {
      const said = placeholders(texts[key] ?? '');
      expect(said, `${file}: the sentence of ${key} must use the data that the rule declares.`).toEqual(sorted(data));
    }
    for (const [key, text] of Object.entries(texts).filter(
      ([name]) => plural.test(name) && pages.some((page) => name.startsWith(`${page}/`)),
    )) {
      const message = sentences.find((one) => one.key === key.replace(plural, ''));
      expect(message?.data, `${file}: the plural ${key} may use the data of its message only.`).toEqual(
        expect.arrayContaining(placeholders(text)),
      );
    }
  });
  test('hold nothing for rules or messages that do not exist', () => {
    const meant = new Set([...ids, ...sentences.map(({ key }) => key)]);
    const mine = Object.keys(texts).filter((key) => pages.some((page) => key.startsWith(`${page}/`)));
    const stray = mine.filter((key) => !meant.has(key.replace(plural, '')));
    expect(stray, `Remove these from ${file}, or add the rule or message they belong to.`).toEqual(nothing);
  });
  test('are filled in', () => {
    const empty = Object.entries(texts).filter(([, text]) => text.trim() === '' || /\bTODO\b/.test(text));
    expect(
      empty.map(([key]) => key),
      `Write these in ${file}.`,
    ).toEqual(nothing);
  });
});

test('only an error says "must"', () => {
  const texts: Readonly<Record<string, string>> = en;
  const loud = sentences.filter(({ key, severity }) => severity !== 'error' && /\bmust\b/i.test(texts[key] ?? ''));
  expect(
    loud.map(({ key }) => key),
    'Say "may be refused", or what surprises; or find the source of an error.',
  ).toEqual(nothing);
});

const tables = [
  all,
  ...Object.values(markets).flatMap((market) => [market.policies, market.local, market.crossBorder]),
];

test('somebody looks up every policy that a market gives a value', () => {
  const deadlines = globSync('rules/deadlines/*.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\blookUp\(\s*'(\w+)'/g)].map(([, name]) => name ?? ''),
  );
  const used = [...[...Object.values(rules), ...orderChecks].map(({ policy }) => policy), ...deadlines];
  const given = new Set(tables.flatMap((table) => Object.keys(table ?? {})));
  expect(without([...given], used), 'No rule or deadline uses these policies: remove them.').toEqual(nothing);
});

describe('sources', () => {
  const values = tables.flatMap((table) => Object.values(table ?? {}).flat() as Dated<unknown>[]);
  const used = new Set(
    values.flatMap(({ source, disputed = [], otherwise = [] }) => [
      source,
      ...disputed,
      ...otherwise.map((other) => other.source),
    ]),
  );

  test('are all used', () => {
    expect(
      without(Object.keys(sources), [...used]),
      'No policy relies on these: remove them from rules/sources.ts.',
    ).toEqual(nothing);
  });
  test.each(Object.entries<Source>(sources))(
    '%s has a title, a day and an address that can be opened',
    (_, { title, url, readOn }) => {
      expect(title.trim()).not.toBe('');
      expect(new Date(readOn).toISOString().slice(0, 10), 'readOn is an ISO date.').toBe(readOn);
      expect(readOn <= today, 'Nobody read it yet on that day: move `today` in test/meta.test.ts on.').toBe(true);
      const age = (Date.parse(today) - Date.parse(readOn)) / 86_400_000;
      expect(age, `Read it again and put the new day: it is older than ${String(oldest)} days.`).toBeLessThanOrEqual(
        oldest,
      );
      if (url !== undefined) expect(new URL(url).protocol).toBe('https:');
    },
  );
  test('a value is not disputed by its own source', () => {
    for (const { source, disputed = [], otherwise = [] } of values) {
      expect([...disputed, ...otherwise.map((other) => other.source)]).not.toContain(source);
    }
  });
});

test.each(readmes.map((readme) => [readme.file, readme] as const))(
  '%s shows the rules as they are',
  async (file, readme) => {
    expect(
      existsSync(file),
      `Write ${file}, with <!-- rules --> and <!-- /rules --> where the rule table belongs.`,
    ).toBe(true);
    const text = readFileSync(file, 'utf8');
    const meant = await withTable(text, readme);
    expect(meant, `Put <!-- rules --> and <!-- /rules --> into ${file}, then: npm run fix.`).not.toBeNull();
    expect(text, 'The rule table is out of date: npm run fix.').toBe(meant);
  },
);
