import { useEffect, useState, type ReactElement } from 'react';
import type { Texts } from '../text.ts';
import type { EntryActions, TimelineEntry } from './model.ts';

interface OrderIdsProps {
  readonly texts: Texts;
  readonly entry: TimelineEntry;
  readonly actions: Pick<EntryActions, 'orderIds' | 'copy'>;
}

/** The orders of a group, to be found in Seller Center: looked up when the entry is opened, copied in one press. */
export function OrderIds({ texts, entry, actions }: OrderIdsProps): ReactElement | null {
  const [ids, setIds] = useState<readonly string[] | null>(null);
  const [said, setSaid] = useState<'orders.ids.copied' | 'orders.ids.refused' | null>(null);
  const { orderIds, copy } = actions;
  useEffect(() => {
    let isGone = false;
    void orderIds(entry)
      .catch(() => [])
      .then((found) => {
        if (!isGone) setIds(found);
      });
    return () => {
      isGone = true;
    };
  }, [entry, orderIds]);
  if (ids === null) return null;
  if (ids.length === 0) return <p className="deadline-why hint">{texts.t('orders.ids.none')}</p>;
  return (
    <div className="deadline-why">
      <button
        type="button"
        className="button"
        onClick={() => {
          void copy(ids.join('\n')).then((isDone) => {
            setSaid(isDone ? 'orders.ids.copied' : 'orders.ids.refused');
          });
        }}
      >
        {texts.t('orders.ids.copy', { count: ids.length })}
      </button>{' '}
      <span className="hint" role="status">
        {said === null ? '' : texts.t(said)}
      </span>
    </div>
  );
}
