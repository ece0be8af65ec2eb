/** Imports of a page: files one after another, each in a worker of its own, which takes its memory along when it ends. */
import type { DayMonthOrder } from '../../../rules/time.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import { worthHelp } from './seam.ts';

export interface ImportRequest {
  readonly file: File;
  /** `TH`, `US`, … */
  readonly market: string;
  /** Key of the history that takes the lines. */
  readonly history: string;
}

/** What a worker said, of which file, and how many wait behind it. */
export type ImportEvent = FromWorker & { readonly file: File; readonly waiting: number };

const startWorker = (): Worker => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** On a single core a second one would only be in the way. */
const mostWorkers = (): number => (navigator.hardwareConcurrency === 1 ? 1 : 2);

export class Imports {
  readonly #onEvent: (event: ImportEvent) => void;
  readonly #startWorker: () => Worker;
  readonly #queue: ImportRequest[] = [];
  /** Of the present file: the one that reads it, and one that helps with a large one. */
  #workers: Worker[] = [];
  /** For the next file: they are warm when it comes. */
  #ready: Worker[] = [];
  /** What the seller said of day and month holds for the files that follow, until all are done. */
  #dayMonth: DayMonthOrder | null = null;

  constructor(onEvent: (event: ImportEvent) => void, start = startWorker) {
    this.#onEvent = onEvent;
    this.#startWorker = start;
  }

  /** The seller reaches for a file: those that will read it get ready meanwhile. */
  expectFile(): void {
    if (this.#workers.length > 0) return;
    while (this.#ready.length < mostWorkers()) {
      const worker = this.#startWorker();
      worker.addEventListener('error', () => {
        this.#ready = this.#ready.filter((other) => other !== worker);
      });
      worker.postMessage({ type: 'get-ready' } satisfies ToWorker);
      this.#ready.push(worker);
    }
  }

  /** Reads the file, or has it wait behind those before it. */
  add(request: ImportRequest): void {
    this.#queue.push(request);
    if (this.#workers.length === 0) this.#next();
  }

  /** To `asking`. */
  answer(dayMonth: DayMonthOrder): void {
    this.#dayMonth = dayMonth;
    this.#say({ type: 'answer', dayMonth });
  }

  /** Ends the present file, which then says `cancelled`, or `done` where it was kept already; those waiting are dropped. */
  cancel(): void {
    this.#queue.length = 0;
    this.#say({ type: 'cancel' });
  }

  #next(): void {
    const request = this.#queue.shift();
    if (!request) {
      this.#dayMonth = null;
      return;
    }
    this.#start(request).addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.#hear(request, data));
    const start: ToWorker = { type: 'start', ...request, ...(this.#dayMonth && { dayMonth: this.#dayMonth }) };
    if (request.file.size < worthHelp || mostWorkers() === 1) {
      this.#say(start);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    this.#start(request).postMessage({ type: 'help', port: port2 } satisfies ToWorker, [port2]);
    this.#say({ ...start, helper: port1 }, [port1]);
  }

  #start(request: ImportRequest): Worker {
    const worker = this.#ready.shift() ?? this.#startWorker();
    this.#workers.push(worker);
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#hear(request, { type: 'failed', problem: { code: 'unexpected', message: event.message } });
    });
    return worker;
  }

  #hear({ file }: ImportRequest, message: FromWorker): void {
    const isLast = message.type === 'done' || message.type === 'failed' || message.type === 'cancelled';
    if (isLast) {
      for (const worker of this.#workers) worker.terminate();
      this.#workers = [];
    }
    this.#onEvent({ ...message, file, waiting: this.#queue.length });
    if (isLast) this.#next();
  }

  #say(message: ToWorker, transfer: Transferable[] = []): void {
    this.#workers[0]?.postMessage(message, transfer);
  }
}
