/** What a real browser's page runs: drifts, the reader and the rules on the practice page that is open in it. */
import { putAtRest } from './at-rest.ts';
import type { Drifted } from './drifted.ts';
import { drifts, type Change } from './drifts.ts';
import { randomOf } from './random.ts';
import { outcomeOf, visitIn } from './read.ts';
import { judge, type Outcome, type Verdict } from './verdict.ts';

export class OpenPage {
  private readonly html: string;
  private readonly truth: Outcome;
  private readonly market: string;
  private readonly now = Date.now();

  constructor(market: string, withVariation: boolean) {
    this.market = market;
    putAtRest(withVariation);
    this.html = document.body.innerHTML;
    this.truth = this.outcome();
  }

  /** Whether it was read before any drift, and how many rows and fails there are. */
  get plain(): { readonly rows: number; readonly fails: number } {
    const { form, findings } = this.truth;
    return { rows: form?.rows.length ?? 0, fails: findings.filter(({ result }) => result === 'fail').length };
  }

  after(chosen: Drifted['drifts']): Verdict {
    document.body.innerHTML = this.html;
    for (const { name, seed } of chosen) (drifts[name] as Change)(document.body, randomOf(seed));
    return judge(this.truth, this.outcome());
  }

  private outcome(): Outcome {
    return outcomeOf(visitIn(this.market), this.now);
  }
}
