/** The cases of one shop: read, judged and changed. */
import type { CaseActions, CasesModel, ShownCase } from '../../../components/deadlines/model.ts';
import { measures, type Case } from '../../../rules/deadlines/case.ts';
import { behaviours, proofsOf } from '../../../rules/deadlines/evidence.ts';
import { readCase } from '../../../rules/deadlines/read-case.ts';
import type { OwnRulebook } from '../../../rules/own.ts';
import type { Setting } from '../../../rules/deadlines/setting.ts';
import type { Instant } from '../../../rules/time.ts';
import { changeCases, settingOf, type ShopCases } from '../../background/deadlines.ts';
import { settleNotice, type Health } from '../../background/health.ts';
import type { ShopRecord } from '../../background/storage.ts';

/** A shop with what is kept of it. */
export interface CaseShop {
  readonly id: string;
  readonly label: string;
  readonly record: ShopRecord;
  readonly kept: ShopCases;
  readonly rulebook: OwnRulebook;
  readonly health: Health;
}

export const settingFor = ({ id, record, kept, rulebook }: CaseShop): Setting =>
  settingOf(id, { record, cases: kept, rulebook });

const shown = (one: Case, setting: Setting, now: Instant): ShownCase => ({
  one,
  story: readCase(one, setting, now),
  proofs: proofsOf(one.behaviour),
});

export function casesModel(shop: CaseShop, shops: CasesModel['shops'], sellerZone: string, now: Instant): CasesModel {
  const setting = settingFor(shop);
  return {
    shop: shop.id,
    shops,
    market: setting.market.id,
    zone: setting.market.zone ?? sellerZone,
    cases: shop.kept.cases.map((one) => shown(one, setting, now)),
    proposals: shop.health.notices.filter(({ settled }) => settled === null),
    behaviours,
    measures,
  };
}

/** One change of what is kept of a shop. */
export type Change = (into: (kept: ShopCases) => ShopCases) => Promise<void>;

/** `onChange` is given what is kept after a change, `onFail` is told that nothing could be kept. */
export const changeOf =
  (shop: CaseShop | null, onChange: (kept: ShopCases) => void, onFail: () => void): Change =>
  async (into) => {
    if (!shop) return;
    try {
      onChange(await changeCases(shop.id, into));
    } catch (error) {
      onFail();
      throw error;
    }
  };

export function caseActions(
  shop: CaseShop | null,
  pickShop: (shop: string) => void,
  changeShop: Change,
  onFail: () => void,
): CaseActions {
  const change = (into: (cases: readonly Case[]) => readonly Case[]): Promise<void> =>
    changeShop((kept) => ({ ...kept, cases: into(kept.cases) }));
  return {
    pickShop,
    check: (one) => (shop ? readCase(one, settingFor(shop), Date.now()).problems : []),
    save: (one) =>
      change((cases) =>
        cases.some(({ id }) => id === one.id)
          ? cases.map((each) => (each.id === one.id ? one : each))
          : [one, ...cases],
      ),
    remove: (id) => change((cases) => cases.filter((each) => each.id !== id)),
    async settle(key, how) {
      if (!shop) return;
      // The page reads anew what changed in the store.
      await settleNotice(shop.id, key, how).catch((error: unknown) => {
        onFail();
        throw error;
      });
    },
    newId: () => crypto.randomUUID(),
    print() {
      print();
    },
  };
}
