/** One import inside the worker: reads the file, asks what it must, keeps the lines, and tells the page all along. */
import { HistoryError, type addFile } from '../../background/history.ts';
import type { DayMonthOrder } from '../../../rules/time.ts';
import { ImportError, type Problem } from './problem.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import { readExport } from './read-export.ts';

type Start = Extract<ToWorker, { type: 'start' }>;

export class Importing {
  readonly #tell: (message: FromWorker) => void;
  readonly #keep: typeof addFile;
  readonly #abort = new AbortController();
  #answer: ((dayMonth: DayMonthOrder) => void) | null = null;

  constructor(tell: (message: FromWorker) => void, keep: typeof addFile) {
    this.#tell = tell;
    this.#keep = keep;
  }

  /** Takes what the page says. */
  hear(message: Exclude<ToWorker, { type: 'help' | 'get-ready' }>): void {
    if (message.type === 'start') void this.#run(message);
    else if (message.type === 'answer') this.#answer?.(message.dayMonth);
    else this.#abort.abort();
  }

  async #run(start: Start): Promise<void> {
    try {
      this.#tell(await this.#import(start));
    } catch (error) {
      this.#tell(this.#abort.signal.aborted ? { type: 'cancelled' } : { type: 'failed', problem: problemOf(error) });
    }
  }

  async #import({ file, market, history, dayMonth, helper }: Start): Promise<FromWorker> {
    const { signal } = this.#abort;
    const options = dayMonth ? { market, dayMonth } : { market };
    const {
      lines,
      info,
      dayMonth: order,
      rejected,
    } = await readExport(file, options, {
      onProgress: (progress) => this.#tell({ type: 'progress', progress }),
      ask: (examples) => {
        const answer = this.#answered();
        this.#tell({ type: 'asking', examples });
        return answer;
      },
      signal,
      ...(helper && { helper }),
    });
    const rows = info.rows + info.rejected;
    this.#tell({ type: 'progress', progress: { rows, bytes: file.size, total: file.size, stage: 'keeping' } });
    const kept = await this.#keep(history, info, lines, signal);
    return { type: 'done', info, dayMonth: order, rejected, ...kept };
  }

  #answered(): Promise<DayMonthOrder> {
    return new Promise((resolve, reject) => {
      this.#answer = resolve;
      this.#abort.signal.addEventListener('abort', () => reject(new Error('Cancelled.')));
    });
  }
}

function problemOf(error: unknown): Problem {
  if (error instanceof ImportError) return error.problem;
  if (error instanceof HistoryError) return { code: 'not-kept', why: error.problem };
  return { code: 'unexpected', message: error instanceof Error ? error.message : String(error) };
}
