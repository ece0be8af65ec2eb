/** The line to the background: one message at a time, the whole form when asked for it, retried after its sleep. */
import { sendMessage, type ReviewReply, type ReviewRequest, type VisitRequest } from '../background/messages.ts';
import type { Form } from '../../rules/form.ts';
import { difference, type Told } from './difference.ts';
import { isOrphan } from './orphan.ts';
import type { PageReader, Row } from './pages/page.ts';

export type Answer = Extract<ReviewReply, { readonly known: true }>;

export interface LinkEvents {
  answered(answer: Answer): void;
  /** An answer to the present form is outstanding for over a second (or is no longer). */
  stale(isStale: boolean): void;
  /** The extension was updated or removed: this script is an orphan. */
  orphaned(): void;
}

const retryAfter = [50, 200, 1000, 3000];

export class Link {
  private told: Told | null = null;
  private revision = 0;
  private busy = false;
  private again = false;
  private failures = 0;
  private staleTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly opened: VisitRequest;
  private readonly reader: PageReader;
  private readonly events: LinkEvents;
  private readonly signal: AbortSignal;

  constructor(opened: VisitRequest, reader: PageReader, events: LinkEvents, signal: AbortSignal) {
    this.opened = opened;
    this.reader = reader;
    this.events = events;
    this.signal = signal;
    signal.addEventListener('abort', () => {
      clearTimeout(this.staleTimer);
    });
  }

  /**
   * The page may have changed: tells the background what did. `always` asks even if nothing did (time passes). Says
   * nothing in a hidden tab: once shown, all of it is read and told.
   */
  tell(always = false): void {
    if (this.signal.aborted || document.hidden) return;
    if (this.busy) {
      this.again = true;
      return;
    }
    const message = this.next(always);
    if (!message) {
      this.fresh();
      return;
    }
    this.busy = true;
    this.staleTimer ??= setTimeout(() => {
      this.events.stale(true);
    }, 1000);
    void this.send(message);
  }

  /** The background forgot what it was told: the next message is the whole form. */
  forget(): void {
    this.told = null;
  }

  /** Resolves once the background knows the form as it stands (again). */
  async settle(): Promise<void> {
    this.forget();
    const form = this.reader.form();
    if (!form) return;
    this.remember(form);
    this.revision += 1;
    const answer = await sendMessage('review', {
      visit: this.opened.visit,
      revision: this.revision,
      opened: this.opened,
      form,
    });
    if (answer.known) this.events.answered(answer);
  }

  private remember(form: Form): void {
    this.told = { fields: form.fields, rows: new Map(form.rows.map((row: Row) => [row.key, row])) };
    this.reader.takeTouched();
  }

  private next(always: boolean): ReviewRequest | null {
    const { visit } = this.opened;
    const fields = this.reader.currentFields();
    if (!fields) return null;
    if (!this.told) {
      const form = this.reader.form();
      if (!form) return null;
      this.remember(form);
      this.revision += 1;
      return { visit, revision: this.revision, opened: this.opened, form };
    }
    const patch = difference(this.told, fields, this.reader.rows(), this.reader.takeTouched());
    if (!patch && !always) return null;
    this.revision += 1;
    // Fields and rows are those of the reader's own page.
    return { visit, revision: this.revision, page: this.reader.page, patch: patch ?? {} } as ReviewRequest;
  }

  private async send(message: ReviewRequest): Promise<void> {
    let answer: ReviewReply | null = null;
    try {
      answer = await sendMessage('review', message);
      this.failures = 0;
    } catch (error) {
      if (isOrphan(error)) {
        this.events.orphaned();
        return;
      }
    }
    this.busy = false;
    if (this.signal.aborted) return;
    if (answer?.known) {
      if (!this.again) this.fresh();
      if (answer.revision === this.revision) this.events.answered(answer);
    } else {
      this.forget();
      this.again = true;
    }
    if (!this.again) return;
    this.again = false;
    if (answer) {
      this.tell();
      return;
    }
    // The background fell asleep or died in the middle: ask again, with the whole form, a little later.
    const wait = retryAfter[Math.min(this.failures, retryAfter.length - 1)];
    this.failures += 1;
    setTimeout(() => {
      this.tell();
    }, wait);
  }

  /** Nothing is outstanding. */
  private fresh(): void {
    if (this.staleTimer === undefined) return;
    clearTimeout(this.staleTimer);
    this.staleTimer = undefined;
    this.events.stale(false);
  }
}
