/** The rule table of the READMEs. `npm run fix` writes it; the guard test compares it. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { texts as en } from '../components/texts/en.ts';
import { texts as zh } from '../components/texts/zh-CN.ts';
import { rules } from '../rules/index.ts';
import type { MessageKind, Rule } from '../rules/rule.ts';

type Titles = Readonly<Record<string, string>>;

interface Readme {
  readonly file: string;
  readonly titles: Titles;
  readonly heading: readonly [string, string, string];
  readonly kinds: Readonly<Record<MessageKind, string>>;
  readonly comma: string;
}

export const readmes: readonly Readme[] = [
  {
    file: 'README.md',
    titles: en,
    heading: ['Rule', 'What it looks at', 'Says'],
    kinds: { error: 'error', warning: 'warning', info: 'info', unknown: 'unknown' },
    comma: ', ',
  },
  {
    file: 'README.zh-CN.md',
    titles: zh,
    heading: ['规则', '检查什么', '结果'],
    kinds: { error: '错误', warning: '警告', info: '提示', unknown: '未知' },
    comma: '、',
  },
];

const markers = ['<!-- rules -->', '<!-- /rules -->'] as const;
const order: readonly MessageKind[] = ['error', 'warning', 'info', 'unknown'];

const kindsOf = (rule: Rule): MessageKind[] =>
  order.filter((kind) => Object.values(rule.messages).some(({ severity }) => severity === kind));

async function tableOf({ titles, heading, kinds, comma }: Readme): Promise<string> {
  const lines = Object.entries(rules).map(([id, rule]) => {
    const says = kindsOf(rule).map((kind) => kinds[kind]);
    return [`\`${id}\``, titles[id] ?? '', says.join(comma)];
  });
  const cells = [heading, ['---', '---', '---'], ...lines].map((line) => `| ${line.join(' | ')} |`);
  return (await format(cells.join('\n'), { parser: 'markdown' })).trim();
}

/** `text` with the table between its markers, or null where the markers are missing. */
export async function withTable(text: string, readme: Readme): Promise<string | null> {
  const [start, end] = markers.map((marker) => text.indexOf(marker));
  if (start === undefined || end === undefined || start < 0 || end < start) return null;
  const before = text.slice(0, start + markers[0].length);
  return `${before}\n\n${await tableOf(readme)}\n\n${text.slice(end)}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const readme of readmes) {
    const text = await readFile(readme.file, 'utf8');
    const written = await withTable(text, readme);
    if (written === null)
      throw new Error(`${readme.file} has no ${markers.join(' … ')}: put both where the rule table belongs.`);
    if (written !== text) await writeFile(readme.file, written);
  }
}
