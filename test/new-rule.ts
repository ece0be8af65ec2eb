/** `npm run new-rule flash-sale/x`: the rule, its test, its line in the index and its texts, ready to be filled in. */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { format, resolveConfig } from 'prettier';

const languages = ['en', 'zh-CN', 'vi', 'th', 'id', 'ms'] as const;

const ruleTemplate = (page: string): string => `import { defineRule } from '../rule.ts';

export default defineRule({
  page: '${page}',
  per: 'form',
  needs: [],
  policy: 'a name from Policies in rules/markets/market.ts',
  messages: { TODO: { severity: 'error', data: [] } },
  check() {
    return undefined;
  },
});
`;

const testTemplate = (id: string): string => `import { testRule } from '../../rule-tester.ts';

testRule('${id}', {
  // The exact boundary on both sides.
  valid: [{ name: '' }],
  invalid: [{ name: '', expect: { at: 'form', message: 'TODO' } }],
});
`;

const camel = (words: string): string => words.replace(/[-/](.)/g, (_, letter: string) => letter.toUpperCase());

/** The whole of rules/index.ts for these ids. Two pages with a rule of one name get the page in front. */
export function indexOf(ids: readonly string[]): string {
  const sorted = [...ids].sort();
  const names = sorted.map((id) => {
    const short = basename(id);
    return camel(sorted.filter((other) => basename(other) === short).length > 1 ? id : short);
  });
  return `/** Every rule by id, sorted; the id is the file's path. Written by \`npm run new-rule\`, checked by the guard test. */
${sorted.map((id, i) => `import ${names[i] ?? ''} from './${id}.ts';`).join('\n')}
import type { Rule, RuleId } from './rule.ts';

export const rules: Readonly<Record<RuleId, Rule>> = {
${sorted.map((id, i) => `  '${id}': ${names[i] ?? ''},`).join('\n')}
};
`;
}

/** `text` with two lines more before the end of its one object. */
export function withTexts(text: string, id: string): string {
  const end = text.lastIndexOf('}');
  if (end < 0) throw new Error(`No object to add the texts of ${id} to.`);
  return `${text.slice(0, end)}  '${id}': 'TODO',\n  '${id}.TODO': 'TODO',\n${text.slice(end)}`;
}

async function write(file: string, text: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
  console.log(`  ${file}`);
}

async function create(id: string): Promise<void> {
  const page = dirname(id);
  if (!/^[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    throw new Error(
      'Name the rule by page and what it demands, in small letters: npm run new-rule flash-sale/max-duration',
    );
  }
  if (existsSync(`rules/${id}.ts`)) throw new Error(`There is a rule ${id} already: rules/${id}.ts`);
  const textFiles = languages.map((language) => `components/texts/${language}/${page}.ts`);
  for (const file of textFiles)
    if (!existsSync(file)) throw new Error(`${file} is missing: create it for the page first.`);
  console.log('Written:');
  await write(`rules/${id}.ts`, ruleTemplate(page));
  await write(`test/rules/${id}.test.ts`, testTemplate(id));
  const ids = globSync('rules/*/*.ts')
    .filter((file) => readFileSync(file, 'utf8').includes('export default'))
    .map((file) => file.replaceAll('\\', '/').replace(/^rules\/|\.ts$/g, ''));
  await write('rules/index.ts', indexOf(ids));
  for (const file of textFiles) await write(file, withTexts(readFileSync(file, 'utf8'), id));
  console.log(`Now: a source in rules/sources.ts, a policy in rules/markets, \`check\`, \`valid\` and \`invalid\`, the sentences, the id
in the catalogue of test/meta.test.ts. Then npm run fix and npm test: whatever is forgotten is named.`);
}

const [, script = '', id = ''] = process.argv;
if (basename(script) === 'new-rule.ts') {
  try {
    await create(id);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
