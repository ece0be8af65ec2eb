/** Pickup in the workbench: what is stored, drawn, and followed while the page is open. */
import { useCallback, useEffect, useMemo, useState, type ReactElement } from 'react';
import { browser } from 'wxt/browser';
import { Pickup } from '../../../components/pickup.tsx';
import type { PickupModel } from '../../../components/pickup/model.ts';
import type { Texts } from '../../../components/text.ts';
import { deadlinesChanged, deadlinesNow, readCases } from '../../background/deadlines.ts';
import { pickupChanged, readPickup } from '../../background/pickup.ts';
import { readRulebook } from '../../background/rulebook.ts';
import { readShopNames, shopLabel } from '../../background/shop-names.ts';
import { readShop, shopsItem } from '../../background/storage.ts';
import { useNow } from '../../popup/now.ts';
import { useChosenShop } from '../chosen-shop.ts';
import { pickupActions } from './actions.ts';
import { areaOf, pickupModel, type PickupShop } from './shown.ts';

interface PageProps {
  readonly texts: Texts;
  readonly sellerZone: string;
}

interface State {
  readonly shops: PickupModel['shops'];
  readonly shop: PickupShop | null;
}

/** Without a choice: the first shop of which anything is kept, else the first. */
async function load(picked: string | null): Promise<State> {
  const [ids, names] = await Promise.all([shopsItem.getValue(), readShopNames()]);
  const kept = await Promise.all(ids.map(async (id) => ({ id, kept: await readPickup(id) })));
  const chosen =
    kept.find(({ id }) => id === picked) ?? kept.find((one) => one.kept.warehouses.length > 0) ?? kept[0] ?? null;
  const shops = ids.map((id) => ({ id, label: shopLabel(id, names) }));
  return { shops, shop: chosen && (await readOne(chosen)) };
}

async function readOne({ id, kept }: Pick<PickupShop, 'id' | 'kept'>): Promise<PickupShop> {
  const [record, cases, rulebook, dues] = await Promise.all([
    readShop(id),
    readCases(id),
    readRulebook(),
    deadlinesNow(Date.now()),
  ]);
  return {
    id,
    record,
    cases,
    rulebook,
    kept,
    dues: dues.filter((due) => due.shop === id && due.deadline.kind === 'pickup-audit'),
  };
}

export function PickupSection({ texts, sellerZone }: PageProps): ReactElement | null {
  const now = useNow();
  const { shop: chosen, choose } = useChosenShop();
  // Without a choice the shop that is shown first stays: another one that is met meanwhile must not take its place.
  const [first, setFirst] = useState<string | null>(null);
  const picked = chosen ?? first;
  const [state, setState] = useState<State | null>(null);
  const [failed, setFailed] = useState(false);
  const fail = useCallback(() => {
    setFailed(true);
  }, []);
  useEffect(() => {
    let turn = 0;
    const again = (): void => {
      const mine = (turn += 1);
      load(picked).then((loaded) => {
        if (mine !== turn) return;
        setState(loaded);
        setFirst((before) => before ?? loaded.shop?.id ?? null);
      }, fail);
    };
    const follow = (changes: Record<string, unknown>): void => {
      const keys = Object.keys(changes);
      if (pickupChanged(keys) || deadlinesChanged(keys) || keys.some((key) => key === 'shops' || key === 'rulebook')) {
        setFailed(false);
        again();
      }
    };
    again();
    browser.storage.local.onChanged.addListener(follow);
    return () => {
      turn = -1;
      browser.storage.local.onChanged.removeListener(follow);
    };
  }, [picked, fail]);
  const shop = state?.shop ?? null;
  const actions = useMemo(
    () =>
      pickupActions(
        shop?.id ?? '',
        new Map(shop?.kept.warehouses.map((one) => [one.name, areaOf(one, shop.cases.areas)])),
        shop?.cases.switches ?? [],
        choose,
        fail,
      ),
    [shop, choose, fail],
  );
  if (!state && !failed) return null;
  const model = shop && state && pickupModel(shop, state.shops, sellerZone, texts.language, now);
  return <Pickup texts={texts} model={model} now={now} failed={failed} actions={actions} />;
}
