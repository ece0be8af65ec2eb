/** What is wrong with a file or a line of it → the sentence that says so, with its data. */
import type { Said } from '../../../components/history/import-model.ts';
import type { TextKey, Texts } from '../../../components/text.ts';
import type { Problem, RejectedLine } from '../import/problem.ts';

export const reasonSaid = ({ reason, column, text }: RejectedLine): Said => ({
  key: `reason.${reason}`,
  data: { column, text },
});

/** `texts` words the reason inside the sentence for a file of which no line could be read. */
export function problemSaid(problem: Problem, file: string, texts: Pick<Texts, 't' | 'market'>): Said {
  const say = (key: TextKey, data: Said['data'] = {}): Said => ({ key, data: { file, ...data } });
  switch (problem.code) {
    case 'empty':
    case 'unreadable':
    case 'encoding':
    case 'no-lines':
      return say(`problem.${problem.code}`);
    case 'not-a-table':
      return say(problem.looksLike === 'unknown' ? 'problem.not-a-table' : `problem.not-a-table.${problem.looksLike}`);
    case 'archive':
      return say('problem.archive', { holds: problem.holds.slice(0, 3).join(texts.t('list.and')) });
    case 'other-file':
      return problem.file === 'unknown'
        ? say('problem.other-file', { cells: problem.cells.slice(0, 3).join(texts.t('list.and')) })
        : say(`problem.other-file.${problem.file}`);
    case 'missing-column':
    case 'column-twice':
      return say(`problem.${problem.code}`, { line: String(problem.line), column: problem.column });
    case 'breaks-off':
      return breaksOff(problem, say);
    case 'damaged':
      return say('problem.damaged', { part: problem.part });
    case 'unsafe':
      return say(`problem.unsafe.${problem.why}`, { part: problem.part });
    case 'dates-changed':
      return say('problem.dates-changed', {
        line: String(problem.line),
        column: problem.column,
        text: problem.text,
      });
    case 'all-rejected': {
      const { rejected, example } = problem;
      const { key, data } = reasonSaid(example);
      return say('problem.all-rejected', { rejected, line: String(example.line), reason: texts.t(key, data) });
    }
    case 'market-unknown':
      return say('problem.market-unknown', { market: texts.market(problem.market) });
    case 'not-kept':
      return say(`problem.not-kept.${problem.why}`);
    case 'unexpected':
      return say('problem.unexpected', { message: problem.message });
  }
}

function breaksOff(
  { line, column, quote }: Extract<Problem, { code: 'breaks-off' }>,
  say: (key: TextKey, data?: Said['data']) => Said,
): Said {
  if (line === null) return say('problem.breaks-off');
  if (quote) return say('problem.breaks-off.quote', { line: String(line) });
  if (column === null) return say('problem.breaks-off.at', { line: String(line) });
  return say('problem.breaks-off.column', { line: String(line), column });
}
