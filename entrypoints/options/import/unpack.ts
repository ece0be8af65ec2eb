/** Unpacking deflated bytes: here, or in a second worker while this one reads what came so far; both ends of it. */
import type { Unpacked } from './protocol.ts';

/** Bytes that cross at a time: each crossing takes as long as unpacking some KB. */
const batch = 1 << 20;
/** Batches asked for and not yet read, at most: the helper need not wait for this worker to listen. */
const ahead = 3;

export type Unpack = (packed: Blob) => ReadableStream<Uint8Array>;

export const unpackHere: Unpack = (packed) => packed.stream().pipeThrough(new DecompressionStream('deflate-raw'));

/** Has the worker behind `helper` unpack; it does so as the bytes are wanted, and stops where they no longer are. */
export const unpackElsewhere =
  (helper: MessagePort): Unpack =>
  (packed) => {
    const { port1: port, port2 } = new MessageChannel();
    helper.postMessage({ type: 'unpack', packed, port: port2 }, [port2]);
    let asked = 0;
    return new ReadableStream<Uint8Array>(
      {
        start(controller) {
          port.onmessage = ({ data }: MessageEvent<Unpacked>) => {
            asked -= 1;
            if (data.type === 'bytes') {
              controller.enqueue(data.bytes);
              return;
            }
            // More may have been asked for than there is.
            port.onmessage = null;
            port.close();
            if (data.type === 'end') controller.close();
            else controller.error(new Error(data.message));
          };
        },
        pull({ desiredSize }) {
          for (; asked < (desiredSize ?? 0); asked += 1) port.postMessage('more');
        },
        cancel() {
          port.onmessage = null;
          port.postMessage('enough');
          port.close();
        },
      },
      { highWaterMark: ahead },
    );
  };

/** The end of the second worker: a batch for each `more` from `port`. */
export function unpackFor(port: MessagePort, packed: Blob): void {
  const reader = unpackHere(packed).getReader();
  const tell = (message: Unpacked, transfer: Transferable[] = []): void => port.postMessage(message, transfer);
  let work = Promise.resolve();
  const next = async (): Promise<void> => {
    try {
      const bytes = await nextBatch(reader);
      if (bytes) tell({ type: 'bytes', bytes }, [bytes.buffer]);
      else tell({ type: 'end' });
    } catch (error) {
      tell({ type: 'failed', message: String(error) });
    }
  };
  port.onmessage = ({ data }: MessageEvent<'more' | 'enough'>) => {
    if (data === 'more') {
      work = work.then(next);
      return;
    }
    port.close();
    void reader.cancel().catch(() => undefined);
  };
}

/** Null at the end. */
async function nextBatch(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array<ArrayBuffer> | null> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  while (size < batch) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
    size += value.length;
  }
  if (size === 0) return null;
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
