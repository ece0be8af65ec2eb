/** Follows the focus from price field to price field and has the ceiling of that row told. */
import type { ShownCeiling } from '../../components/model.ts';
import { sendMessage, type Visit, type VisitRequest } from '../background/messages.ts';
import type { CeilingStory } from '../../rules/history/ceiling.ts';
import type { Link } from './link.ts';
import { quietly } from './orphan.ts';
import type { FlashSaleReader } from './pages/flash-sale.ts';

export interface CeilingContext {
  readonly opened: VisitRequest;
  readonly visit: () => Visit;
  readonly reader: FlashSaleReader;
  readonly link: Link;
  show(ceiling: ShownCeiling | null): void;
}

export interface CeilingWatch {
  ask(row: string): void;
  /** Orders, flash windows or the draft's rows may be others now. */
  again(): void;
}

export function followCeiling(context: CeilingContext, signal: AbortSignal): CeilingWatch {
  const { reader, show } = context;
  let asked: string | null = null;

  const tell = async (row: string): Promise<void> => {
    const story = await storyOf(row, context);
    const seen = reader.rows().get(row);
    // Another row has the focus by now, or this one has left the draft.
    if (signal.aborted || asked !== row || !story || !seen) return;
    const label = { product: seen.product, variation: seen.variation, withoutPrice: seen.price.state === 'blank' };
    show({ row, label, story, currency: context.visit().currency });
  };
  const ask = (row: string): void => {
    asked = row;
    quietly(tell(row));
  };
  document.addEventListener(
    'focusin',
    ({ target }) => {
      const row = target instanceof HTMLElement ? reader.rowOfPrice(target) : null;
      if (row !== null) ask(row);
    },
    { capture: true, passive: true, signal },
  );
  return {
    ask,
    again() {
      if (asked === null) return;
      if (reader.rows().has(asked)) ask(asked);
      else {
        asked = null;
        show(null);
      }
    },
  };
}

/** The background may have slept meanwhile: it is told the form again, and asked once more. */
async function storyOf(row: string, { opened, link }: CeilingContext): Promise<CeilingStory | null> {
  const story = await sendMessage('ceiling', { visit: opened.visit, row });
  if (story) return story;
  await link.settle();
  return sendMessage('ceiling', { visit: opened.visit, row });
}
