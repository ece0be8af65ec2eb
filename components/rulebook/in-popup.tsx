import type { ReactElement } from 'react';
import type { ChecklistLine, WorkbenchSection } from '../model.ts';
import type { Texts } from '../text.ts';

interface OnRulebookProps {
  readonly texts: Texts;
  readonly lines: readonly ChecklistLine[];
  /** Values whose sources were read long ago. */
  readonly stale: number;
  onWorkbench(section: WorkbenchSection): void;
}

/** Rules that the seller switched off, and values that rest on sources read long ago: both lead to the rulebook. */
export function OnRulebook({ texts, lines, stale, onWorkbench }: OnRulebookProps): ReactElement | null {
  const off = lines.filter((line) => line.off).map(({ rule }) => texts.rule(rule));
  if (off.length === 0 && stale === 0) return null;
  return (
    <section className="could">
      {off.length > 0 && (
        <p>
          {texts.t('popup.switchedOff', { count: off.length })}
          <span className="hint">{off.join(texts.t('list.and'))}</span>
        </p>
      )}
      {stale > 0 && <p>{texts.t('rulebook.staleValues', { count: stale })}</p>}
      <button
        type="button"
        className="link"
        onClick={() => {
          onWorkbench('rules');
        }}
      >
        {texts.t('popup.rulebook')}
      </button>
    </section>
  );
}
