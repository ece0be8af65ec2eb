/** A window that slides over the bytes of a source: what is read and not yet used up lies in it in one piece. */
import { ImportError, type Problem } from './problem.ts';

/** The next bytes of a source; null at its end. */
export type Pull = () => Promise<Uint8Array | null>;

interface FeedOptions {
  /** Told how many bytes each reading brought. */
  readonly onBytes?: (count: number) => void;
  /** Ends the reading, which then throws its reason. */
  readonly signal?: AbortSignal | undefined;
  /** What it means if the source fails. */
  readonly failure?: Problem;
}

export class Feed {
  /** What is there: `bytes[at .. end]`. A 0 stands at `end`, so that a loop can stop at it without asking for the end. */
  bytes = new Uint8Array(1);
  /** The same memory as `bytes`. */
  view = new DataView(this.bytes.buffer);
  /** First byte that is not used up; whoever uses some moves it. */
  at = 0;
  end = 0;
  readonly #pull: Pull;
  readonly #options: FeedOptions;

  constructor(pull: Pull, options: FeedOptions = {}) {
    this.#pull = pull;
    this.#options = options;
  }

  /** What is there already, and nothing after it. */
  static of(bytes: Uint8Array): Feed {
    const feed = new Feed(() => Promise.resolve(null));
    feed.#append(bytes);
    return feed;
  }

  /** Reads on; false at the end of the source. Positions in `bytes` from before no longer hold. */
  async more(): Promise<boolean> {
    const { onBytes, signal, failure } = this.#options;
    let bytes: Uint8Array | null;
    try {
      bytes = await this.#pull();
    } catch (error) {
      throw failure ? new ImportError(failure, error) : error;
    }
    signal?.throwIfAborted();
    if (!bytes) return false;
    this.#append(bytes);
    onBytes?.(bytes.length);
    return true;
  }

  /** Moves what is there to the front, into a larger memory where the new has no room behind it. */
  #append(bytes: Uint8Array): void {
    const rest = this.bytes.subarray(this.at, this.end);
    const end = rest.length + bytes.length;
    if (end >= this.bytes.length) {
      this.bytes = new Uint8Array(end + (end >> 2) + 1);
      this.view = new DataView(this.bytes.buffer);
    }
    this.bytes.set(rest);
    this.bytes.set(bytes, rest.length);
    this.bytes[end] = 0;
    this.at = 0;
    this.end = end;
  }
}

/** So much of a file is read at once. */
const piece = 4 << 20;

/**
 * The file piece by piece, the next one under way while one is worked on: it is read on another thread, where a stream
 * would be read on this one. (A stream read into memory of our own is fast too, but stops for good now and then:
 * Chromium 156 under load.)
 */
export function piecesOf(file: Blob): Pull {
  const read = (at: number): Promise<ArrayBuffer> | null => {
    if (at >= file.size) return null;
    const bytes = file.slice(at, at + piece).arrayBuffer();
    // Whoever stops early must not leave a failure that nobody hears.
    bytes.catch(() => undefined);
    return bytes;
  };
  let at = 0;
  let next = read(at);
  return async () => {
    const bytes = await next;
    at += piece;
    next = read(at);
    return bytes && new Uint8Array(bytes);
  };
}

/** A stream chunk by chunk. */
export function chunksOf(stream: ReadableStream<Uint8Array>): Pull {
  const reader = stream.getReader();
  return async () => (await reader.read()).value ?? null;
}
