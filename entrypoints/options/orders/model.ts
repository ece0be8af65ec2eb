/** What is kept of a self-check → what the screen shows of it. */
import type { SelfCheckModel, ShownCheck } from '../../../components/orders/model.ts';
import { proofsOf } from '../../../rules/deadlines/evidence.ts';
import { evidenceOf, notInExports } from '../../../rules/orders/index.ts';
import type { CheckResult } from '../../../rules/orders/check.ts';
import { tickOf } from '../../background/self-check.ts';
import type { SelfCheckState } from './state.ts';

/** Null while nothing is known. */
export function selfCheckModel(
  { history, record, run, batch, isBroken }: SelfCheckState,
  zone: string,
): SelfCheckModel | null {
  if (!record) return null;
  const { last, own, hub, collected } = record;
  const ticks = new Set(collected);
  const isLabelAsked = last?.results.some(({ check, state }) => check === 'orders/label-handover' && state !== 'none');
  return {
    zone,
    run: run?.history === history ? run : null,
    canRepeat: batch !== null && batch.history === history && run?.state !== 'running',
    last: last && { ...last, checks: last.results.map((result) => shown(result, ticks)) },
    checklist: notInExports.map((behaviour) => ({ behaviour, proofs: proofsOf(behaviour) })),
    own,
    hub: isLabelAsked === true || hub !== '' ? hub : null,
    isBroken,
  };
}

function shown({ questioned, ...result }: CheckResult, ticks: ReadonlySet<string>): ShownCheck {
  const groups = questioned.map((group) => ({
    ...group,
    isCollected: group.orders.every((order) => ticks.has(tickOf(result.check, order))),
  }));
  return { ...result, groups, proofs: evidenceOf(result.check) };
}
