import { Phone } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Call } from '../../rules/pickup/providers.ts';
import type { Instant } from '../../rules/time.ts';
import type { Texts } from '../text.ts';
import { clockTime, hoursThere, phoneText, providerName } from './words.ts';

interface CallProps {
  readonly texts: Texts;
  readonly call: Call;
  readonly now: Instant;
  readonly sellerZone: string;
}

/** Whom to call, when they answer on both clocks, and how sure that is. */
export function WhomToCall({ texts, call, now, sellerZone }: CallProps): ReactElement {
  const { provider, isOpen, changesAt, sure } = call;
  if (!provider) return <p className="call hint">{texts.t('pickup.call.unknown')}</p>;
  const { phone, hours } = provider;
  const name = providerName(texts, provider);
  const source = texts.source(provider.source);
  const yours = hours && hoursThere(hours, sellerZone, now);
  return (
    <div className="call">
      {phone === null ? (
        <p>{texts.t('pickup.call.noPhone', { name })}</p>
      ) : (
        <p className="call-line">
          <a className="button" href={`tel:${phone}`}>
            <Phone size={14} aria-hidden />
            {texts.t('pickup.call', { name })} {phoneText(phone)}
          </a>
          {changesAt !== null && (
            <span className={isOpen ? 'call-open' : 'hint'}>
              {texts.t(isOpen ? 'pickup.call.open' : 'pickup.call.closed', { at: clockTime(changesAt, sellerZone) })}
            </span>
          )}
        </p>
      )}
      {hours && (
        <p className="hint">
          {texts.t('pickup.call.hours', { from: hours.from, to: hours.to })}
          {yours && `${texts.t('list.and')}${texts.t('pickup.call.yours', yours)}`}
        </p>
      )}
      <p className="hint">
        {sure === 'last-known' && `${texts.t('pickup.call.lastKnown')} `}
        {source && `${source.title} · ${source.about}`}
      </p>
    </div>
  );
}
