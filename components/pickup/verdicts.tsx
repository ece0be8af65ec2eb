import { X } from 'lucide-react';
import { useMemo, type ReactElement } from 'react';
import type { LabelVerdict, Sign } from '../../rules/pickup/label.ts';
import type { CheckedBatch } from '../../rules/pickup/waybills.ts';
import type { Texts } from '../text.ts';

interface VerdictsProps {
  readonly texts: Texts;
  readonly checked: CheckedBatch;
  onRemove(tracking: string): void;
}

const most = 100;
const signs = ['prefix', 'method', 'hub'] as const;
const marks: Readonly<Record<Sign, string>> = { seen: '✓', contradicted: '✕', unknown: '?' };

interface Group {
  readonly verdict: LabelVerdict;
  readonly numbers: string[];
}

/** Labels that show the same are one group: what holds for all of them is said once. */
function groupsOf({ labels }: CheckedBatch): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { tracking, verdict } of labels) {
    const key = JSON.stringify(verdict);
    const group = groups.get(key);
    if (group) group.numbers.push(tracking);
    else groups.set(key, { verdict, numbers: [tracking] });
  }
  return [...groups.values()];
}

/** The verdict of every label as "n of 3 signs", what is unknown, and what to do. */
export function Verdicts({ texts, checked, onRemove }: VerdictsProps): ReactElement {
  const groups = useMemo(() => groupsOf(checked), [checked]);
  return (
    <div className="verdicts">
      {checked.mixed && <p className="told">{texts.t(`label.mixed.${checked.mixed}`)}</p>}
      {groups.map((group) => (
        <VerdictGroup key={group.numbers[0]} texts={texts} group={group} onRemove={onRemove} />
      ))}
    </div>
  );
}

interface GroupProps {
  readonly texts: Texts;
  readonly group: Group;
  onRemove(tracking: string): void;
}

function VerdictGroup({ texts, group, onRemove }: GroupProps): ReactElement {
  const { verdict, numbers } = group;
  return (
    <section className={`card verdict verdict-${verdict.verdict}`} data-verdict={verdict.verdict}>
      <h3>
        <span className="verdict-word">{texts.t(`label.verdict.${verdict.verdict}`)}</span>
        <span>{texts.t('label.signs', { seen: verdict.count })}</span>
        <span className="hint">{texts.t('label.count', { count: numbers.length })}</span>
      </h3>
      <ul className="signs">
        {signs.map((sign) => {
          const is = verdict.signs[sign];
          return (
            <li key={sign} className={`sign sign-${is}`} data-sign={sign}>
              <span aria-hidden>{marks[is]}</span> {texts.t(`label.sign.${sign}`)}
              {texts.language === 'zh-CN' ? '：' : ': '}
              {texts.t(`label.sign.is.${is}`)}
            </li>
          );
        })}
      </ul>
      {verdict.advice.map((advice) => (
        <p key={advice}>{texts.t(`label.advice.${advice}`)}</p>
      ))}
      <ul className="numbers">
        {numbers.slice(0, most).map((tracking) => (
          <li key={tracking} data-tracking={tracking}>
            <code>{tracking}</code>
            <button
              type="button"
              className="icon-button"
              aria-label={texts.t('label.remove', { number: tracking })}
              onClick={() => {
                onRemove(tracking);
              }}
            >
              <X size={12} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      {numbers.length > most && <p className="hint">{texts.t('label.more', { count: numbers.length - most })}</p>}
    </section>
  );
}

/** The result as lines with tabs between, for a table program or a message. */
export const verdictLines = (texts: Texts, { labels }: CheckedBatch): string =>
  labels
    .map(({ tracking, verdict }) =>
      [
        tracking,
        texts.t(`label.verdict.${verdict.verdict}`),
        texts.t('label.signs', { seen: verdict.count }),
        ...signs.map((sign) => `${texts.t(`label.sign.${sign}`)}: ${texts.t(`label.sign.is.${verdict.signs[sign]}`)}`),
      ].join('\t'),
    )
    .join('\n');
