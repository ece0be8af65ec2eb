import type { ReactElement } from 'react';
import type { ShopKind } from '../../rules/markets/market.ts';
import type { Texts } from '../text.ts';

interface HostsProps {
  readonly texts: Texts;
  readonly hosts: readonly { readonly host: string; readonly market: string | null; readonly kind: ShopKind }[];
  onRemove(host: string): void;
}

/** The hosts that the seller added, in the settings. */
export function Hosts({ texts, hosts, onRemove }: HostsProps): ReactElement {
  return (
    <section className="part" data-part="hosts">
      <h2>{texts.t('host.added')}</h2>
      {hosts.length === 0 && <p className="hint">{texts.t('host.added.nothing')}</p>}
      <ul>
        {hosts.map(({ host, market, kind }) => (
          <li key={host}>
            {host}{' '}
            <span className="hint">
              {market === null
                ? texts.t('host.market.address')
                : `${texts.market(market)} · ${texts.t(`kind.${kind}`)}`}
            </span>{' '}
            <button
              type="button"
              className="button"
              aria-label={texts.t('host.remove.named', { host })}
              onClick={() => {
                onRemove(host);
              }}
            >
              {texts.t('host.remove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
