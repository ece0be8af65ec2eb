/** Pickup in the popup, of all shops: what is asked, what runs and what is left to do. */
import { useEffect, useState, type ReactElement } from 'react';
import { browser } from 'wxt/browser';
import type { ShownWarehouse } from '../../components/pickup/model.ts';
import { isOpen, PickupNow } from '../../components/pickup/now.tsx';
import type { Texts } from '../../components/text.ts';
import { deadlinesChanged, deadlinesNow, readCases } from '../background/deadlines.ts';
import { pickupChanged, readPickup } from '../background/pickup.ts';
import { readRulebook } from '../background/rulebook.ts';
import { readShop, shopsItem } from '../background/storage.ts';
import { warehouseActions } from '../options/pickup/actions.ts';
import { warehousesOf, type PickupShop } from '../options/pickup/shown.ts';
import { useNow } from './now.ts';

/** Nothing else is read where no shop has a warehouse that is followed. */
async function load(): Promise<readonly PickupShop[]> {
  const ids = await shopsItem.getValue();
  const kept = await Promise.all(ids.map(async (id) => ({ id, kept: await readPickup(id) })));
  const some = kept.filter((one) => one.kept.warehouses.length > 0);
  if (some.length === 0) return [];
  const [dues, rulebook] = await Promise.all([deadlinesNow(Date.now()), readRulebook()]);
  return Promise.all(
    some.map(async (one) => ({
      ...one,
      record: await readShop(one.id),
      cases: await readCases(one.id),
      rulebook,
      dues: dues.filter(({ shop, deadline }) => shop === one.id && deadline.kind === 'pickup-audit'),
    })),
  );
}

interface PickupProps {
  readonly texts: Texts;
  readonly sellerZone: string;
  /** Told which deadlines it shows. */
  onClocks(ids: ReadonlySet<string>): void;
  onAll(): void;
}

/** Audit clocks of warehouses that are followed. */
const clocksOf = (shops: readonly PickupShop[]): ReadonlySet<string> =>
  new Set(
    shops.flatMap(({ dues, kept }) =>
      dues
        .filter(({ deadline }) => kept.warehouses.some(({ name }) => name === deadline.of.id))
        .map(({ deadline }) => deadline.id),
    ),
  );

/** Where it cannot be read, the rest of the popup stands alone. */
export function Pickup({ texts, sellerZone, onClocks, onAll }: PickupProps): ReactElement | null {
  const now = useNow();
  const [shops, setShops] = useState<readonly PickupShop[]>([]);
  useEffect(() => {
    let turn = 0;
    const again = (): void => {
      const mine = (turn += 1);
      load().then(
        (loaded) => {
          if (mine !== turn) return;
          setShops(loaded);
          onClocks(clocksOf(loaded));
        },
        () => {
          onClocks(new Set());
        },
      );
    };
    const follow = (changes: Record<string, unknown>): void => {
      const keys = Object.keys(changes);
      if (pickupChanged(keys) || deadlinesChanged(keys)) again();
    };
    again();
    browser.storage.local.onChanged.addListener(follow);
    return () => {
      turn = -1;
      browser.storage.local.onChanged.removeListener(follow);
    };
  }, [onClocks]);
  return (
    <>
      {shops.map((shop) => {
        const open: readonly ShownWarehouse[] = warehousesOf(shop, now).filter(isOpen);
        return (
          <PickupNow
            key={shop.id}
            texts={texts}
            warehouses={open}
            now={now}
            sellerZone={sellerZone}
            actions={warehouseActions(shop.id, () => undefined)}
            onAll={onAll}
          />
        );
      })}
    </>
  );
}
