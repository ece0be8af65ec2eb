import type { ReactElement } from 'react';
import type { Result } from '../rules/finding.ts';
import { Mark } from './icons.tsx';
import type { ChecklistLine, WorkbenchSection } from './model.ts';
import type { Texts } from './text.ts';
import { weights } from './view.ts';

type Group = Result | 'info';

const groups = ['fail', 'unknown', 'info', 'pass', 'none'] as const satisfies readonly Group[];
const answered = ['fail', 'unknown', 'pass', 'none'] as const satisfies readonly Result[];

/** A note is a fail that asks for nothing. */
const isNote = ({ sample }: ChecklistLine): boolean => sample?.result === 'fail' && sample.severity === 'info';

/** A rule stands where its gravest answer belongs: one failing row outweighs forty that pass. */
const groupOf = (line: ChecklistLine): Group =>
  isNote(line) ? 'info' : (answered.find((result) => line.answers[result] > 0) ?? 'none');

const gravity = ({ sample }: ChecklistLine): number => weights.indexOf(sample?.severity ?? 'unknown');

/** Errors, then warnings; within both by rule. */
const byGravity = (a: ChecklistLine, b: ChecklistLine): number =>
  gravity(a) - gravity(b) || a.rule.localeCompare(b.rule, 'en');

interface LinesProps {
  readonly texts: Texts;
  readonly lines: readonly ChecklistLine[];
}

/** The four answers as groups, notes apart. What the seller should read is unfolded. */
export function CheckLines({ texts, lines }: LinesProps): ReactElement {
  return (
    <section className="checks" aria-label={texts.t('popup.checklist')}>
      {groups.map((result) => {
        const members = lines
          .filter((line) => line.couldEnter === undefined && !line.off && groupOf(line) === result)
          .sort(byGravity);
        return (
          members.length > 0 && (
            <details key={result} open={result !== 'pass' && result !== 'none'} data-group={result}>
              <summary>
                <Mark of={result} />
                {texts.t(`popup.${result}`)}
                <span className="checks-count">{texts.number(members.length)}</span>
              </summary>
              <ul>
                {members.map((line) => (
                  <Line key={line.rule} texts={texts} line={line} />
                ))}
              </ul>
            </details>
          )
        );
      })}
    </section>
  );
}

function Line({ texts, line }: { readonly texts: Texts; readonly line: ChecklistLine }): ReactElement {
  const { rule, answers, sample } = line;
  const counts = (['fail', 'unknown', 'pass'] as const)
    .filter((result) => answers[result] > 0)
    .map((result) => {
      const count = { count: answers[result] };
      return result === 'fail' && isNote(line)
        ? texts.t('count.info', count)
        : texts.t(`popup.counts.${result}`, count);
    });
  const severity = sample?.result === 'fail' && !isNote(line) ? (sample.severity ?? 'warning') : null;
  return (
    <li data-rule={rule}>
      <p className="check-title">
        <span className="check-rule">
          {severity && (
            <>
              <Mark of={severity} size={14} />
              <span className="unseen">{texts.t(`severity.${severity}`)}: </span>
            </>
          )}
          {texts.rule(rule)}
        </span>
        {counts.length > 0 && <span className="hint">{counts.join(' · ')}</span>}
      </p>
      {line.own && <p className="hint">{texts.t('source.ownValue')}</p>}
      {sample && <p className="check-sentence">{texts.sentence(sample)}</p>}
    </li>
  );
}

type Entry = NonNullable<ChecklistLine['couldEnter']>;

/** Where it is entered; null where no button leads. */
const sections: Readonly<Record<Entry, WorkbenchSection | null>> = {
  standing: 'settings',
  discounts: 'settings',
  cost: 'history',
  activities: null,
  history: 'history',
};

interface CouldProps extends LinesProps {
  onWorkbench(section: WorkbenchSection): void;
}

/** Rules that are off because only the seller can say what they need. */
export function CouldEnter({ texts, lines, onWorkbench }: CouldProps): ReactElement | null {
  const entries = new Map<Entry, string[]>();
  for (const { couldEnter, rule } of lines) {
    if (couldEnter) entries.set(couldEnter, [...(entries.get(couldEnter) ?? []), texts.rule(rule)]);
  }
  if (entries.size === 0) return null;
  return (
    <section className="could">
      <h2>{texts.t('popup.could')}</h2>
      <ul>
        {[...entries].map(([entry, rules]) => {
          const section = sections[entry];
          return (
            <li key={entry}>
              <p>
                {texts.t(`popup.could.${entry}`)}
                <span className="hint">{rules.join(texts.t('list.and'))}</span>
              </p>
              {section && (
                <button
                  type="button"
                  className="link"
                  aria-label={texts.t('popup.enter.named', { what: texts.t(`popup.could.${entry}`) })}
                  onClick={() => {
                    onWorkbench(section);
                  }}
                >
                  {texts.t('popup.enter')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
