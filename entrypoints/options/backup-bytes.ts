/** Bytes as text, and a file as lines. */

/** Characters at a time: a call takes only so many arguments. */
const piece = 32_768;

export function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += piece) text += String.fromCharCode(...bytes.subarray(at, at + piece));
  return btoa(text);
}

/** Empty where the text is no base64. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return new Uint8Array(0);
  }
}

/** What no backup is: packed this much tighter than it unpacks, where it comes to more than is harmless. */
const tightest = 100;
const harmless = 64 * 2 ** 20;

/** Stops a stream that brings more than `most` bytes, with a RangeError. */
function atMost(most: number): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let count = 0;
  return new TransformStream({
    transform(chunk, controller) {
      count += chunk.length;
      if (count > most) throw new RangeError('More bytes than a backup has.');
      controller.enqueue(chunk);
    },
  });
}

/**
 * Lines of a UTF-8 file, gzipped or not, without their ends; an empty last one is left out. Throws a RangeError where it
 * unpacks to more than any backup.
 */
export async function* linesIn(file: Blob): AsyncGenerator<string> {
  const [a, b] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isZipped = a === 0x1f && b === 0x8b;
  const bytes = isZipped ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream();
  const safe = bytes.pipeThrough(atMost(Math.max(harmless, tightest * file.size)));
  const reader = safe.pipeThrough(new TextDecoderStream()).getReader();
  // A line may come in many pieces: they are put together once.
  let begun: string[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const [first = '', ...others] = value.split('\n');
    begun.push(first);
    for (const other of others) {
      yield begun.join('');
      begun = [other];
    }
  }
  const last = begun.join('');
  if (last !== '') yield last;
}
