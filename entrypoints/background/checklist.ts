/** The popup's checklist: every rule of a page with its four answers counted. */
import type { ChecklistLine } from '../../components/model.ts';
import type { Answers } from '../../rules/engine.ts';
import type { Finding } from '../../rules/finding.ts';
import type { PageId } from '../../rules/form.ts';
import { rules } from '../../rules/index.ts';
import type { Known } from '../../rules/known.ts';
import type { Market, PolicyName } from '../../rules/markets/market.ts';
import type { OwnRulebook } from '../../rules/own.ts';
import type { RuleId } from '../../rules/rule.ts';

/** Rules that are off, or half blind, until the seller enters or opens something. */
const entries: readonly (readonly [RuleId, NonNullable<ChecklistLine['couldEnter']>, (known: Known) => boolean])[] = [
  ['flash-sale/eligibility', 'standing', ({ standing }) => standing.state === 'blank'],
  ['flash-sale/hides-discount', 'discounts', ({ discounts }) => discounts.state === 'blank'],
  ['flash-sale/name-unique', 'activities', ({ activityNames }) => activityNames.state === 'blank'],
  ['flash-sale/lowest-price', 'history', ({ history }) => history.state !== 'read'],
  ['flash-sale/below-cost', 'cost', ({ costs }) => costs.size === 0],
];

const order = ['error', 'warning', 'info'];
/** Smaller is graver; what could not be told comes last. */
const gravity = ({ severity }: Finding): number => (severity ? order.indexOf(severity) : order.length);

/** What the seller changed of the rules of one page. */
export interface Changed {
  /** Switched off. */
  readonly off: readonly RuleId[];
  /** Go by the seller's own value. */
  readonly own: ReadonlySet<RuleId>;
}

/** Of the rules of `page`. `market`: with the seller's own values. */
export function changedOn(page: PageId, market: Market, { off }: OwnRulebook): Changed {
  const ids = (Object.keys(rules) as RuleId[]).filter((id) => rules[id]?.page === page);
  return {
    off: ids.filter((id) => off.some(({ rule }) => rule === id)),
    own: new Set(ids.filter((id) => market.own?.[rules[id]?.policy as PolicyName] !== undefined)),
  };
}

const noAnswers: Answers = { fail: 0, pass: 0, unknown: 0, none: 0 };

export function linesOf(
  answers: Readonly<Record<RuleId, Answers>>,
  findings: Iterable<Finding>,
  known: Known,
  { off, own }: Changed,
): readonly ChecklistLine[] {
  const samples = new Map<RuleId, Finding>();
  for (const finding of findings) {
    const before = samples.get(finding.rule);
    if (!before || gravity(finding) < gravity(before)) samples.set(finding.rule, finding);
  }
  return [...(Object.keys(answers) as RuleId[]), ...off].sort().map((rule) => {
    if (off.includes(rule)) return { rule, answers: noAnswers, off: true };
    const sample = samples.get(rule);
    const entry = entries.find(([id, , missing]) => id === rule && missing(known));
    return {
      rule,
      answers: answers[rule] ?? noAnswers,
      ...(sample ? { sample } : null),
      ...(entry ? { couldEnter: entry[1] } : null),
      ...(own.has(rule) ? { own: true } : null),
    };
  });
}
