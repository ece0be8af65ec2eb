/** A notice that the health page showed → what the case's form opens with. Pure. */
import type { Behaviour } from '../../rules/deadlines/evidence.ts';
import { textsOf, type CaseTexts } from './case-entry.ts';
import type { Proposal } from './model.ts';

/** As the seller will recognise it. */
export const nameOf = ({ what, number }: Proposal): string =>
  (number === null ? what : `${what} · ${number}`).slice(0, 200);

/** What the page calls the violation, where that names one of the six behaviours; the seller may choose another. */
const wordings: readonly (readonly [RegExp, Behaviour])[] = [
  [/tracking.*(mismatch|not match|inconsistent)|(物流|轨迹|运单).*(不符|不一致|不匹配)/i, 'tracking-mismatch'],
  [/(invalid|fake|false) tracking|tracking.*(invalid|false)|(虚假|无效).*(物流|单号|运单|发货)/i, 'tracking-invalid'],
  [/(fake|false|manipulated) reviews?|review manipulation|(虚假|刷).*(评价|评论)|刷评/i, 'worthless-reviews'],
  [/self-?purchas|own orders?|自买自卖|自购/i, 'own-orders'],
  [/repeat(ed)? (buyer|purchase|order)s?|同一(买家|用户|客户)/i, 'repeat-buyer'],
  [/fake orders?|(sales|order) manipulation|刷单|虚假(交易|订单|销量)/i, 'other-manipulation'],
];

/** `zone`: of all times entered. */
export function proposedTexts(proposal: Proposal, zone: string): CaseTexts {
  const { what, notice, points, appealUntil, seenAt } = proposal;
  const name = nameOf(proposal);
  return textsOf(
    {
      ...{ id: '', name, measures: [], appealable: 'unknown', events: [] },
      behaviour: wordings.find(([wording]) => wording.test(what))?.[1] ?? null,
      notice: notice ?? { at: NaN, hasHour: false },
      ...(points !== null && { points }),
      ...(appealUntil !== null && { tickets: { first: { due: appealUntil, seenAt } } }),
    },
    zone,
  );
}
