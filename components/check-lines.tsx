import type { ReactElement } from 'react';
import type { Result } from '../rules/finding.ts';
import { Mark } from './icons.tsx';
import type { ChecklistLine, WorkbenchSection } from './model.ts';
import type { Texts } from './text.ts';

const groups = ['fail', 'unknown', 'pass', 'none'] as const satisfies readonly Result[];

/** A rule stands where its gravest answer belongs: one failing row outweighs forty that pass. */
const groupOf = ({ answers }: ChecklistLine): Result => groups.find((result) => answers[result] > 0) ?? 'none';

interface LinesProps {
  readonly texts: Texts;
  readonly lines: readonly ChecklistLine[];
}

/** The four answers as four groups. What needs the seller is unfolded. */
export function CheckLines({ texts, lines }: LinesProps): ReactElement {
  return (
    <section className="checks" aria-label={texts.t('popup.checklist')}>
      {groups.map((result) => {
        const members = lines.filter((line) => line.couldEnter === undefined && groupOf(line) === result);
        return (
          members.length > 0 && (
            <details key={result} open={result === 'fail' || result === 'unknown'} data-group={result}>
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
    .map((result) => texts.t(`popup.counts.${result}`, { count: answers[result] }));
  return (
    <li data-rule={rule}>
      <p className="check-title">
        {texts.rule(rule)}
        {counts.length > 0 && <span className="hint">{counts.join(' · ')}</span>}
      </p>
      {sample && <p className="check-sentence">{texts.sentence(sample)}</p>}
    </li>
  );
}

type Entry = NonNullable<ChecklistLine['couldEnter']>;

const sections: Readonly<Record<Entry, WorkbenchSection | null>> = {
  standing: 'settings',
  discounts: 'settings',
  cost: 'settings',
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
