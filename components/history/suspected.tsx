import { useId, useState, type ReactElement } from 'react';
import type { Texts } from '../text.ts';
import type { HistoryActions, SuspectedSale } from './model.ts';

interface SuspectedProps {
  readonly texts: Texts;
  readonly sales: readonly SuspectedSale[];
  readonly zone: string;
  readonly actions: Pick<HistoryActions, 'decide'>;
}

const atFirst = 3;
const most = 100;

/** Several orders of one SKU at one lower price: only the seller knows whether that was a flash sale. */
export function Suspected({ texts, sales, zone, actions }: SuspectedProps): ReactElement | null {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  if (sales.length === 0) return null;
  const open = sales.filter(({ state }) => state === 'open').sort((a, b) => (b.orders ?? 0) - (a.orders ?? 0));
  const shown = isOpen ? most : atFirst;
  const decided = sales.filter(({ state }) => state !== 'open');
  const list = (some: readonly SuspectedSale[]): ReactElement => (
    <ul className="entries">
      {some.map((sale) => (
        <Sale key={sale.id} texts={texts} sale={sale} zone={zone} actions={actions} />
      ))}
    </ul>
  );
  return (
    <section className="card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{texts.t('suspected.title')}</h2>
      <p className="hint">{texts.t('suspected.what')}</p>
      {open.length === 0 && <p>{texts.t('suspected.nothing')}</p>}
      {list(open.slice(0, shown))}
      {!isOpen && open.length > shown && (
        <button
          type="button"
          className="link"
          onClick={() => {
            setOpen(true);
          }}
        >
          {texts.t('suspected.all', { count: open.length })}
        </button>
      )}
      {isOpen && open.length > shown && (
        <p className="hint">{texts.t('suspected.more', { count: open.length - shown })}</p>
      )}
      {decided.length > 0 && (
        <details>
          <summary>{texts.t('suspected.decided', { count: decided.length })}</summary>
          {list(decided.slice(0, most))}
        </details>
      )}
    </section>
  );
}

interface SaleProps {
  readonly texts: Texts;
  readonly sale: SuspectedSale;
  readonly zone: string;
  readonly actions: Pick<HistoryActions, 'decide'>;
}

function Sale({ texts, sale, zone, actions }: SaleProps): ReactElement {
  const { id, sku, product, variation, price, orders, from, to, state } = sale;
  const name = [product, variation].filter((word) => word !== '').join(' · ') || sku;
  const span = { price, from: texts.clock({ at: from, zone }), to: texts.clock({ at: to, zone }) };
  const decide = (decision: 'confirmed' | 'denied' | null) => () => {
    actions.decide(id, decision);
  };
  return (
    <li className="entry">
      <div>
        <p>
          <strong>{name}</strong> <span className="hint">{sku}</span>
        </p>
        <p>
          {orders === null ? texts.t('suspected.plain', span) : texts.t('suspected.sale', { ...span, count: orders })}
        </p>
      </div>
      {state === 'open' ? (
        <>
          <button
            type="button"
            className="button"
            aria-label={`${texts.t('suspected.yes')}: ${name}`}
            onClick={decide('confirmed')}
          >
            {texts.t('suspected.yes')}
          </button>
          <button
            type="button"
            className="button"
            aria-label={`${texts.t('suspected.no')}: ${name}`}
            onClick={decide('denied')}
          >
            {texts.t('suspected.no')}
          </button>
        </>
      ) : (
        <>
          <span>{texts.t(`suspected.${state}`)}</span>
          <button
            type="button"
            className="button"
            aria-label={`${texts.t('action.undo')}: ${name}`}
            onClick={decide(null)}
          >
            {texts.t('action.undo')}
          </button>
        </>
      )}
    </li>
  );
}
