/** The rulebook in the workbench: which market is looked at, the policies of its day, and what the seller changed. */
import { useEffect, useState, type ReactElement } from 'react';
import { browser } from 'wxt/browser';
import type { MarketChoice } from '../../../components/model.ts';
import { Rulebook } from '../../../components/rulebook.tsx';
import type { FileState } from '../../../components/rulebook/model.ts';
import { NotSaved, type Refused } from '../../../components/settings/not-saved.tsx';
import type { Texts } from '../../../components/text.ts';
import { policyDate } from '../../../rules/engine.ts';
import { marketOf } from '../../../rules/markets/index.ts';
import { noOwn, type OwnRulebook } from '../../../rules/own.ts';
import { judges, rulebookOf } from '../../../rules/rulebook.ts';
import { readRulebook } from '../../background/rulebook.ts';
import { keeping } from '../../popup/keep.ts';
import { rulebookActions } from './actions.ts';

interface PageProps {
  readonly texts: Texts;
  /** Market of the shop that was met last; null where none was. */
  readonly preset: MarketChoice | null;
  readonly sellerZone: string;
}

export function RulesSection({ texts, preset, sellerZone }: PageProps): ReactElement {
  const [choice, setChoice] = useState<MarketChoice>(preset ?? { market: 'TH', kind: 'crossBorder' });
  const [own, setOwn] = useState<OwnRulebook>(noOwn);
  const [file, setFile] = useState<FileState>(null);
  const [refused, setRefused] = useState<Refused>(null);
  const [keep] = useState(() => keeping(setRefused));
  const [now] = useState(() => Date.now());
  useEffect(() => {
    const again = (): void => {
      void readRulebook().then(setOwn);
    };
    again();
    browser.storage.local.onChanged.addListener(again);
    return () => {
      browser.storage.local.onChanged.removeListener(again);
    };
  }, []);
  const market = marketOf(choice.market);
  return (
    <>
      <NotSaved texts={texts} refused={refused} />
      <Rulebook
        texts={texts}
        model={{
          choice,
          currency: market.currency?.code ?? null,
          zone: sellerZone,
          entries: rulebookOf(judges, market, choice.kind, policyDate(now, market.zone), own),
          file,
        }}
        actions={rulebookActions({ choice, keep, onChoice: setChoice, onFile: setFile })}
      />
    </>
  );
}
