/** The lines that were left out, as a CSV that a spreadsheet program opens. */
import type { Texts } from '../../../components/text.ts';
import type { Rejected } from '../import/problem.ts';
import { reasonSaid } from './problem-words.ts';

/** What a spreadsheet program takes for a formula, be it behind blanks or full-width, is text here and stays text. */
const cell = (text: string): string =>
  `"${text.replace(/^(?=\s*[=+\-@＝＋－＠]|[\t\r\n])/, "'").replaceAll('"', '""')}"`;

export function rejectedCsv({ lines }: Rejected, texts: Pick<Texts, 't'>): string {
  const header = (['line', 'order', 'reason', 'column', 'text'] as const).map((name) =>
    texts.t(`rejected.header.${name}`),
  );
  const rows = lines.map((each) => {
    const { key, data } = reasonSaid(each);
    return [String(each.line), each.orderId, texts.t(key, data), each.column, each.text];
  });
  return `\ufeff${[header, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
