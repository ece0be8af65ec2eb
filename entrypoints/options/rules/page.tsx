/** The rulebook in the workbench: which market is looked at, and the policies of its day. */
import { useState, type ReactElement } from 'react';
import type { MarketChoice } from '../../../components/model.ts';
import { Rulebook } from '../../../components/rulebook.tsx';
import type { Texts } from '../../../components/text.ts';
import { marketOf } from '../../../rules/markets/index.ts';
import { judges, rulebookOf } from '../../../rules/rulebook.ts';
import { policyDate } from '../../../rules/engine.ts';

interface PageProps {
  readonly texts: Texts;
  /** Market of the shop that was met last; null where none was. */
  readonly preset: MarketChoice | null;
}

export function RulesSection({ texts, preset }: PageProps): ReactElement {
  const [choice, setChoice] = useState<MarketChoice>(preset ?? { market: 'TH', kind: 'crossBorder' });
  const [now] = useState(() => Date.now());
  const market = marketOf(choice.market);
  return (
    <Rulebook
      texts={texts}
      choice={choice}
      entries={rulebookOf(judges, market, choice.kind, policyDate(now, market.zone))}
      onChoice={setChoice}
    />
  );
}
