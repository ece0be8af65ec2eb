/** Order histories in browsers of their own, one a size: kept as the import keeps them, looked up as the review does. */
import { strictEqual } from 'node:assert';
import { exported, type Exported } from './exports.ts';
import { assertSame, contender } from './import.ts';
import { Lab } from './lab.ts';

export interface Looked {
  /** By a worker that has nothing open yet: the first rows of a visit. */
  readonly cold: number;
  /** The fifth time in the same visit. */
  readonly warm: number;
}

export class KeptHistory {
  readonly file: Exported;
  private readonly lab: Lab;

  private constructor(file: Exported, lab: Lab) {
    this.file = file;
    this.lab = lab;
  }

  static async keep(rows: number): Promise<KeptHistory> {
    const file = await exported('csv', rows);
    const lab = await Lab.open({ history: await contender('history') });
    console.log(`Keeping a history of ${rows.toLocaleString('en')} lines …`);
    const history = new KeptHistory(file, lab);
    await lab.start('history', file.settings, file.path);
    const { answer } = await lab.command('keep');
    strictEqual(answer, String(rows), 'The history did not take every line of the file.');
    await lab.stop();
    // What limits prices is worked out once after an import, and kept.
    await history.look();
    return history;
  }

  /** The ceilings of 5,000 SKUs, five times. */
  async look(): Promise<Looked> {
    await this.lab.start('history', this.file.settings);
    const times: number[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      const { ms, answer } = await this.lab.command('look');
      assertSame('The history', answer, this.file.truth);
      times.push(ms);
    }
    await this.lab.stop();
    const [cold = NaN] = times;
    return { cold, warm: times.at(-1) ?? NaN };
  }

  /** What the browser counts as kept, in MB (10^6). */
  async megabytes(): Promise<number> {
    await this.lab.start('history', this.file.settings);
    const { answer } = await this.lab.command('size');
    await this.lab.stop();
    return Number(answer) / 1e6;
  }

  close(): Promise<void> {
    return this.lab.close();
  }
}

const kept = new Map<number, Promise<KeptHistory>>();

/** Made once a run. */
export function historyOf(rows: number): Promise<KeptHistory> {
  const known = kept.get(rows) ?? KeptHistory.keep(rows);
  kept.set(rows, known);
  return known;
}

export async function closeHistories(): Promise<void> {
  const settled = await Promise.allSettled(kept.values());
  for (const each of settled) if (each.status === 'fulfilled') await each.value.close();
  kept.clear();
}
