/** The guard of the catalogues: whatever a translator or an author forgets, one of these tests names it. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pluralForm } from '../../components/texts/compile.ts';
import { rules } from '../../rules/index.ts';
import { catalogues, languages } from '../catalogues.ts';

const { en } = catalogues;
const nothing: string[] = [];
const holesOf = (text = ''): string[] => [...new Set(text.match(/\{\{\w+\}\}/g))].sort();
const baseOf = (key: string): string => key.replace(pluralForm, '');
/** Letters that could be read; holes and signs are the same everywhere. */
const wordsOf = (text: string): string =>
  text
    .replace(/\{\{\w+\}\}/g, '')
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();

/** Names and abbreviations that are no more English than anything else. */
const international =
  /^(?:Shoplint|TikTok|Seller Center|SKU|ID|ERP|CSV|XLSX|GMT|UTC|FAQ|LIVE|COD|PayPal|Flash Sale|PICK UP|DROP OFF)$/i;
/** Proper names, which languages in Latin letters often leave as they are. */
const properName = /^(?:market|area|pickup\.area|holiday)\./;

describe.each(languages)('the catalogue in %s', (language) => {
  const texts = catalogues[language];
  const where = `components/texts/${language}`;
  const keys = Object.keys(texts);
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;

  test('has every sentence that English has, and no other', () => {
    const meant = Object.keys(en).filter((key) => !pluralForm.test(key));
    expect(
      meant.filter((key) => !(key in texts)),
      `Write these in ${where}.`,
    ).toEqual(nothing);
    expect(
      keys.filter((key) => !pluralForm.test(key) && !(key in en)),
      `English has none of these: remove them from ${where}, or add them to components/texts/en.`,
    ).toEqual(nothing);
  });

  test('has the plural forms of its language', () => {
    const wrong = keys.filter((key) => {
      const form = pluralForm.exec(key)?.[1] as Intl.LDMLPluralRule | undefined;
      return form !== undefined && (!forms.includes(form) || !(baseOf(key) in texts));
    });
    expect(wrong, `${language} has only ${forms.join(', ')}; the key without an ending is “other”.`).toEqual(nothing);
  });

  test('uses the same placeholders as English', () => {
    const wrong = keys
      .filter((key) => {
        const [own, meant] = [holesOf(texts[key]), holesOf(en[baseOf(key)])];
        // A singular may leave the number out: “one order”.
        if (pluralForm.test(key)) return own.some((hole) => !meant.includes(hole));
        return String(own) !== String(meant);
      })
      .map((key) => `${key}: ${holesOf(texts[key]).join(' ')} instead of ${holesOf(en[baseOf(key)]).join(' ')}`);
    expect(wrong, `Put this right in ${where}.`).toEqual(nothing);
    const broken = keys.filter((key) => /[{}]/.test((texts[key] ?? '').replace(/\{\{\w+\}\}/g, '')));
    expect(broken, `A placeholder is {{name}}, in ${where}.`).toEqual(nothing);
  });

  test('is filled in', () => {
    const empty = keys.filter((key) => {
      const text = texts[key] ?? '';
      return text.trim() === '' || /\b(?:TODO|FIXME)\b/.test(text) || text !== text.normalize('NFC');
    });
    expect(empty, `Write these in ${where}, in composed letters (NFC).`).toEqual(nothing);
  });
});

describe.each(languages.filter((language) => language !== 'en'))('the catalogue in %s', (language) => {
  const texts = catalogues[language];

  test('has no English left', () => {
    const left = Object.keys(texts).filter((key) => {
      const words = wordsOf(texts[key] ?? '');
      if (words === '' || texts[key] !== en[key]) return false;
      if (properName.test(key) && /^[\p{Script=Latin} ’]+$/u.test(words)) return false;
      return !international.test(words) && !sameWord[language]?.test(words);
    });
    expect(
      left.map((key) => `${key}: ${texts[key] ?? ''}`),
      `Translate these in components/texts/${language}; or, where the word is the same, add it to sameWord in this test.`,
    ).toEqual(nothing);
  });
});

/** Words that really are the same as in English. */
const sameWord: Readonly<Partial<Record<string, RegExp>>> = {
  vi: /^shop$/i,
  id: /^(?:pickup|edit|area|pickup PICK UP|drop off DROP OFF)$/i,
  ms: /^(?:edit|min)$/i,
};

/** What demands. A negation that frees ("không phải", "ไม่ต้อง") does not. */
const demands: Readonly<Record<string, RegExp>> = {
  en: /\bmust\b/i,
  'zh-CN': /必须|务必|不得/,
  vi: /(?<!không |bên |vừa )(?<!\p{L})phải(?!\p{L})|bắt buộc/iu,
  th: /(?<!ไม่|ถูก)ต้อง(?!การ)|บังคับ/,
  id: /(?<!tidak )\b(?:harus|wajib|mesti)\b/i,
  ms: /(?<!tidak )\b(?:mesti|wajib|diwajibkan)\b/i,
};

test.each(languages)('in %s only an error demands', (language) => {
  const loud = Object.entries(rules).flatMap(([id, rule]) =>
    Object.entries(rule.messages)
      .filter(([, { severity }]) => severity !== 'error')
      .map(([message]) => `${id}.${message}`)
      .filter((key) => demands[language]?.test(catalogues[language][key] ?? '')),
  );
  expect(loud, 'Say "may be refused", or what surprises; or find the source of an error.').toEqual(nothing);
});

const bare = (code: string): string => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

test('every sentence is said somewhere', () => {
  const code = ['components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}', 'rules/**/*.ts'].flatMap((files) =>
    globSync(files),
  );
  const said = code
    .filter((file) => !/components[/\\]texts[/\\]/.test(file))
    .map((file) => bare(readFileSync(file, 'utf8')))
    .join('\n');
  const literal = new Set(said.match(/(?<=['"])[^'"\n]+(?=['"])/g));
  // `market.${id}` says whatever begins so.
  const begun = [...said.matchAll(/`([\w./-]{2,})\$\{/g)].map(([, text = '']) => text);
  const ofRules = new Set(
    Object.entries(rules).flatMap(([id, rule]) => [
      id,
      ...Object.keys(rule.messages).map((message) => `${id}.${message}`),
    ]),
  );
  const idle = Object.keys(en).filter((key) => {
    const base = baseOf(key);
    // test/rules/orders/checks.test.ts looks at those of the self-check.
    return (
      !base.startsWith('orders/') &&
      !ofRules.has(base) &&
      !literal.has(base) &&
      !begun.some((text) => base.startsWith(text))
    );
  });
  expect(idle, 'No code says these: remove them from every language.').toEqual(nothing);
});
