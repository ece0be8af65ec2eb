/** A window that slides over a stream of bytes: what is read and not yet used up lies in it in one piece. */
import { ImportError, type Problem } from './problem.ts';

/** Room for one reading. Chromium hands out some 500 KB at a time to those who bring the memory. */
const room = 1 << 20;

/**
 * What is being read, by its feed. Chromium (156) collects a file's stream while it is read into memory of our own, and
 * the reading then waits for good: nothing but the reading itself refers to it. So it is held here until its end.
 */
const beingRead = new Map<Feed, ReadableStream>();

/** Bytes behind the end that may be read, though they mean nothing. */
const behind = 4;

type Reader = ReadableStreamBYOBReader | ReadableStreamDefaultReader<Uint8Array>;

interface FeedOptions {
  /** Told how many bytes each reading brought. */
  readonly onBytes?: (count: number) => void;
  /** Ends the reading, which then throws its reason. */
  readonly signal?: AbortSignal | undefined;
  /** What it means if the stream fails. */
  readonly failure?: Problem;
}

export class Feed {
  /** What is there: `bytes[at .. end]`. A 0 stands at `end`, so that a loop can stop at it without asking for the end. */
  bytes: Uint8Array<ArrayBuffer>;
  /** The same memory as `bytes`. */
  view: DataView<ArrayBuffer>;
  /** First byte that is not used up; whoever uses some moves it. */
  at = 0;
  end = 0;
  #reader: Reader | null;
  readonly #options: FeedOptions;

  constructor(stream: ReadableStream<Uint8Array> | null, options: FeedOptions = {}) {
    this.#reader = stream && readerOf(stream);
    this.#options = options;
    if (stream) beingRead.set(this, stream);
    this.bytes = new Uint8Array(behind);
    this.view = new DataView(this.bytes.buffer);
  }

  /** What is there already, and nothing after it. */
  static of(bytes: Uint8Array): Feed {
    const feed = new Feed(null);
    feed.#append(bytes);
    return feed;
  }

  /** Reads on; false at the end of the stream. Positions in `bytes` from before no longer hold. */
  async more(): Promise<boolean> {
    if (!this.#reader) return false;
    const { onBytes, signal, failure } = this.#options;
    let value: Uint8Array | null;
    try {
      value = await this.#read(this.#reader);
    } catch (error) {
      beingRead.delete(this);
      throw failure ? new ImportError(failure, error) : error;
    }
    signal?.throwIfAborted();
    if (!value) {
      beingRead.delete(this);
      return false;
    }
    onBytes?.(value.length);
    return true;
  }

  /** Goes on with another stream behind the one that has ended. */
  goOn(stream: ReadableStream<Uint8Array>): void {
    this.#reader = readerOf(stream);
    beingRead.set(this, stream);
  }

  /** Lets the stream go before its end. */
  async close(): Promise<void> {
    beingRead.delete(this);
    await this.#reader?.cancel().catch(() => undefined);
  }

  /** The bytes read, which are in the window now; null at the end. */
  async #read(reader: Reader): Promise<Uint8Array | null> {
    if (reader instanceof ReadableStreamDefaultReader) {
      const { done, value } = await reader.read();
      if (done) return null;
      this.#append(value);
      return value;
    }
    this.#makeRoom(room);
    const { done, value } = await reader.read(
      new Uint8Array(this.bytes.buffer, this.end, this.bytes.length - this.end - behind),
    );
    // Reading hands the memory over and gets it back under another name.
    if (value) this.#use(value.buffer);
    if (done) return null;
    this.#endAt(this.end + value.length);
    return value;
  }

  #append(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.bytes.set(bytes, this.end);
    this.#endAt(this.end + bytes.length);
  }

  /** Moves what is there to the front, into a larger memory where `size` more bytes have no room. */
  #makeRoom(size: number): void {
    const rest = this.bytes.subarray(this.at, this.end);
    const needed = rest.length + size + behind;
    if (needed > this.bytes.length) this.#use(new ArrayBuffer(2 * needed));
    this.bytes.set(rest);
    this.at = 0;
    this.#endAt(rest.length);
  }

  #use(buffer: ArrayBuffer): void {
    this.bytes = new Uint8Array(buffer);
    this.view = new DataView(buffer);
  }

  #endAt(end: number): void {
    this.end = end;
    this.bytes[end] = 0;
  }
}

/** Reading into memory of our own halves the time a file takes (Chromium 156); not every stream can. */
function readerOf(stream: ReadableStream<Uint8Array>): Reader {
  try {
    return stream.getReader({ mode: 'byob' });
  } catch {
    return stream.getReader();
  }
}
