/** What the settings show beside settings: where others stand, the room taken, added hosts, and the keyboard. */
import { useEffect, useState, type ReactElement } from 'react';
import { browser } from 'wxt/browser';
import { Hosts } from '../../components/access/hosts.tsx';
import { Keys, type KeysModel } from '../../components/keys/keys.tsx';
import { Elsewhere, Room, type RoomModel } from '../../components/settings/room.tsx';
import type { Texts } from '../../components/text.ts';
import { readHosts, removeHost, type AddedHost } from '../background/hosts.ts';
import type { Keep } from '../popup/keep.ts';
import { keysNow, keysOpener } from '../popup/keys.ts';
import { askToKeep, readRoom } from './room.ts';

export function More({ texts, keep }: { readonly texts: Texts; readonly keep: Keep }): ReactElement {
  const [hosts, setHosts] = useState<readonly AddedHost[]>([]);
  const [keys, setKeys] = useState<KeysModel | null>(null);
  const [room, setRoom] = useState<Omit<RoomModel, 'isRefused'> | null>(null);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    const again = (): void => {
      void readHosts().then(setHosts);
      void keysNow().then(setKeys);
      void readRoom().then(setRoom);
    };
    again();
    browser.storage.local.onChanged.addListener(again);
    // Keys are changed in another tab, and no event tells of it.
    addEventListener('focus', again);
    return () => {
      browser.storage.local.onChanged.removeListener(again);
      removeEventListener('focus', again);
    };
  }, []);
  return (
    <>
      <Elsewhere texts={texts} />
      {room && (
        <Room
          texts={texts}
          model={{ ...room, isRefused }}
          onAsk={() => {
            void askToKeep().then((isSafe) => {
              setRefused(!isSafe);
              setRoom({ ...room, isSafe });
            });
          }}
        />
      )}
      <Hosts
        texts={texts}
        hosts={hosts}
        onRemove={(host) => {
          keep('host.added', removeHost(host));
        }}
      />
      <section className="part">
        <h2>{texts.t('keys.title')}</h2>
        {keys && <Keys texts={texts} model={keys} onChange={keysOpener()} />}
      </section>
    </>
  );
}
