/** What the popup says beside the checklist: news, what the browser withholds, where to go, and the keyboard. */
import type { ReactElement } from 'react';
import { browser } from 'wxt/browser';
import { Further, Withheld } from '../../components/access/access.tsx';
import { Way } from '../../components/access/way.tsx';
import { Keys, type KeysModel } from '../../components/keys/keys.tsx';
import type { MarketChoice } from '../../components/model.ts';
import { News } from '../../components/news/news.tsx';
import type { Texts } from '../../components/text.ts';
import { readHosts } from '../background/hosts.ts';
import { newsRead, readHome, unreadNews } from '../background/welcome.ts';
import { sellerCenterOf } from '../welcome/address.ts';
import { accessOf, allow, allowHost, type Access } from './access.ts';
import { keysNow, keysOpener } from './keys.ts';

export interface MoreState {
  readonly access: Access;
  readonly news: string | null;
  readonly keys: KeysModel;
  readonly home: MarketChoice | null;
  /** The tab is on a host that the seller added. */
  readonly isAdded: boolean;
}

export async function readMore(url: string | null): Promise<MoreState> {
  const [added, news, keys, home] = await Promise.all([readHosts(), unreadNews(), keysNow(), readHome()]);
  const isAdded = url !== null && added.some(({ host }) => host === new URL(url).host);
  return { access: await accessOf(url, added), news, keys, home, isAdded };
}

interface MoreProps {
  readonly texts: Texts;
  readonly more: MoreState;
}

export const NewsLine = ({ texts, more }: MoreProps): ReactElement => (
  <News texts={texts} version={more.news} onRead={() => void newsRead()} />
);

/** Null where the tab may be read. `onAllowed`: it may now. */
export function AccessPart({
  texts,
  more,
  onAllowed,
}: MoreProps & { readonly onAllowed: () => void }): ReactElement | null {
  const { access } = more;
  const told = (asked: Promise<boolean>): Promise<boolean> => {
    void asked.then((allowed) => {
      if (allowed) onAllowed();
    });
    return asked;
  };
  if (access.state === 'withheld') return <Withheld texts={texts} onAllow={() => told(allow(access.origins))} />;
  if (access.state === 'fine') return null;
  const { host } = access;
  return (
    <Further
      texts={texts}
      host={host}
      onAdd={(choice) => told(allowHost({ host, market: choice?.market ?? null, kind: choice?.kind ?? 'crossBorder' }))}
    />
  );
}

/** Where to go from here. */
export const WayPart = ({ texts, more }: MoreProps): ReactElement => (
  <Way
    texts={texts}
    sellerCenter={more.home ? sellerCenterOf(more.home) : 'https://seller.tiktokshopglobalselling.com/'}
    welcome={browser.runtime.getURL('/welcome.html')}
  />
);

export const KeysPart = ({ texts, more }: MoreProps): ReactElement => (
  <details className="keys-fold">
    <summary>{texts.t('keys.title')}</summary>
    <Keys texts={texts} model={more.keys} onChange={keysOpener()} />
  </details>
);
