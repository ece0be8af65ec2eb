import type { ReactElement } from 'react';
import type { IgnoredEntry, ShopSettings } from '../model.ts';
import { pageOf, type Texts } from '../text.ts';

interface IgnoredProps {
  readonly texts: Texts;
  readonly ignored: readonly IgnoredEntry[];
  readonly shops: readonly ShopSettings[];
  onUnignore(id: string): void;
}

/** The only place that shows reasons: the page itself could read what the overlay draws. */
export function Ignored({ texts, ignored, shops, onUnignore }: IgnoredProps): ReactElement {
  const labelOf = (shop: string): string => shops.find(({ id }) => id === shop)?.label ?? shop;
  return (
    <section className="part" id="ignored">
      <h2>{texts.t('settings.ignored')}</h2>
      {ignored.length === 0 && <p>{texts.t('settings.ignored.nothing')}</p>}
      <ul className="entries">
        {ignored.map(({ id, rule, at, shop, where, value, reason, since }) => (
          <li key={id} className="entry">
            <div>
              <p>
                <strong>{texts.rule(rule)}</strong>
                <span className="hint">
                  {[texts.field(at, pageOf(rule)), where, labelOf(shop)].filter((word) => word !== '').join(' · ')}
                </span>
              </p>
              <p className="hint">
                {value !== '' && `${texts.t('settings.ignored.value', { value })} · `}
                {texts.t('settings.ignored.since', { date: texts.day(new Date(since).toISOString()) })}
              </p>
              {reason !== '' && <p>{texts.t('settings.ignored.reason', { reason })}</p>}
            </div>
            <button
              type="button"
              className="button"
              aria-label={texts.t('settings.unignore.named', { rule: texts.rule(rule) })}
              onClick={() => {
                onUnignore(id);
              }}
            >
              {texts.t('action.unignore')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
