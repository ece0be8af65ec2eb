/** How a text file is written, and its bytes as UTF-8. */
import { Feed } from './feed.ts';
import { ImportError } from './problem.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export interface TextHead {
  readonly encoding: Encoding;
  /** The file's first bytes as UTF-8, without byte order mark. */
  readonly bytes: Uint8Array;
}

/** By its byte order mark, else UTF-8 if it is that, else GB18030 if it is that; `head`: the file's first bytes. */
export function textOfHead(head: Uint8Array): TextHead {
  const encoding = encodingOf(head);
  const text = decode(head, encoding);
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

/** The file, or the beginning of one in UTF-8, as UTF-8. `onBytes` is told how many bytes of it were read. */
export async function textFeed(
  file: Blob,
  encoding: Encoding,
  onBytes: (count: number) => void,
  signal: AbortSignal | undefined,
): Promise<Feed> {
  if (encoding !== 'utf-8') {
    return new Feed(asUtf8(file, encoding, onBytes), { signal, failure: { code: 'encoding' } });
  }
  const feed = new Feed(file.stream(), { onBytes, signal, failure: { code: 'unreadable' } });
  while (feed.end < mark.length && (await feed.more())) continue;
  if (mark.every((byte, at) => feed.bytes[at] === byte)) feed.at = mark.length;
  return feed;
}
const mark = [0xef, 0xbb, 0xbf];

function asUtf8(file: Blob, encoding: Encoding, onBytes: (count: number) => void): ReadableStream<Uint8Array> {
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      onBytes(chunk.length);
      controller.enqueue(chunk);
    },
  });
  return file
    .stream()
    .pipeThrough(counted)
    .pipeThrough(new TextDecoderStream(encoding, { fatal: true }))
    .pipeThrough(new TextEncoderStream());
}
