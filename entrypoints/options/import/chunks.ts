/** The bytes of a file as UTF-8, whatever it is written in. */
import { ImportError } from './problem.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** So much is looked at before a file is read. */
const headSize = 1 << 20;

export interface Head {
  readonly encoding: Encoding;
  /** The file's first bytes as UTF-8, without byte order mark. */
  readonly bytes: Uint8Array;
}

/** How a text file is written: by its byte order mark, else UTF-8 if it is that, else GB18030 if it is that. */
export async function headOf(file: File): Promise<Head> {
  const bytes = await bytesOf(file.slice(0, headSize));
  const encoding = encodingOf(bytes);
  const text = decode(bytes, encoding);
  if (text === null) throw new ImportError({ code: 'encoding' });
  return { encoding, bytes: new TextEncoder().encode(text) };
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return decode(bytes, 'utf-8') === null ? 'gb18030' : 'utf-8';
}

/** Null where the bytes are not that. The end may cut a character. */
function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

/** All bytes of a file, or of a part of one. */
export async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch (error) {
    throw new ImportError({ code: 'unreadable' }, error);
  }
}

/** The chunks of a stream; the next one is under way while one is worked on. `signal` ends it and throws its reason. */
export async function* chunksOf(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const reader = stream.getReader();
  try {
    let next = reader.read();
    for (;;) {
      const { done, value } = await next;
      signal?.throwIfAborted();
      if (done) return;
      next = reader.read();
      // Whoever stops early must not leave a rejection that nobody hears.
      next.catch(() => undefined);
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The file as UTF-8, chunk by chunk. `onBytes` is told how many bytes of the file each chunk took. */
export async function* textChunks(
  file: File,
  encoding: Encoding,
  onBytes: (bytes: number) => void,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array, void> {
  const decoder = encoding === 'utf-8' ? null : new TextDecoder(encoding, { fatal: true });
  const encoder = new TextEncoder();
  let isFirst = true;
  for await (const chunk of fileChunks(file, signal)) {
    onBytes(chunk.length);
    if (decoder) yield encoder.encode(decoded(decoder, chunk));
    else yield isFirst && hasMark(chunk) ? chunk.subarray(3) : chunk;
    isFirst = false;
  }
}

const hasMark = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

function decoded(decoder: TextDecoder, chunk: Uint8Array): string {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch (error) {
    throw new ImportError({ code: 'encoding' }, error);
  }
}

/** Reading errors are the file's: it was moved or changed since it was chosen. */
async function* fileChunks(file: File, signal: AbortSignal | undefined): AsyncGenerator<Uint8Array, void> {
  try {
    yield* chunksOf(file.stream(), signal);
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof ImportError ? error : new ImportError({ code: 'unreadable' }, error);
  }
}
