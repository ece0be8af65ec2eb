/** Zip archives, read through their directory: parts are unpacked as streams, and only when somebody wants them. */
import { Feed } from './feed.ts';
import { ImportError } from './problem.ts';
import { unpackHere, type Unpack } from './unpack.ts';

export interface ZipPart {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  /** Bytes in the file, and unpacked. */
  readonly packed: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endSize = 22;
const locatorSize = 20;
/** In place of a number that needs 64 bits. */
const in64Bits = 0xffffffff;
/** The directory's own extra field with those numbers. */
const zip64Extra = 1;

const brokenOff = (cause?: unknown): ImportError =>
  new ImportError({ code: 'breaks-off', line: null, column: null, quote: false }, cause);

async function viewOf(file: File, from: number, to: number): Promise<DataView> {
  if (from < 0 || to > file.size || from > to) throw brokenOff();
  return new DataView(await file.slice(from, to).arrayBuffer());
}

/** A 64-bit number, little endian; sizes beyond 2^53 exist in no file. */
const uint64 = (view: DataView, at: number): number =>
  view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;

/** The parts by name. Throws where the directory at the file's end is missing: then the file breaks off. */
export async function readZip(file: File): Promise<ReadonlyMap<string, ZipPart>> {
  const { count, size, offset } = await directoryOf(file);
  const view = await viewOf(file, offset, offset + size);
  const parts = new Map<string, ZipPart>();
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySignature) throw brokenOff();
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > view.byteLength) throw brokenOff();
    const part = partOf(view, at, nameEnd, extraEnd);
    parts.set(part.name, part);
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return parts;
}

async function directoryOf(file: File): Promise<{ count: number; size: number; offset: number }> {
  const from = Math.max(0, file.size - endSize - 0xffff);
  const tail = await viewOf(file, from, file.size);
  let end = tail.byteLength - endSize;
  while (end >= 0 && tail.getUint32(end, true) !== endSignature) end -= 1;
  if (end < 0) throw brokenOff();
  const locator = end - locatorSize;
  if (locator >= 0 && tail.getUint32(locator, true) === locator64Signature) {
    const at = uint64(tail, locator + 8);
    const record = await viewOf(file, at, at + 56);
    if (record.getUint32(0, true) !== end64Signature) throw brokenOff();
    return { count: uint64(record, 32), size: uint64(record, 40), offset: uint64(record, 48) };
  }
  return {
    count: tail.getUint16(end + 10, true),
    size: tail.getUint32(end + 12, true),
    offset: tail.getUint32(end + 16, true),
  };
}

function partOf(view: DataView, at: number, nameEnd: number, extraEnd: number): ZipPart {
  const sizes = {
    size: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  for (let extra = nameEnd; extra + 4 <= extraEnd; extra += 4 + view.getUint16(extra + 2, true)) {
    if (view.getUint16(extra, true) !== zip64Extra) continue;
    let value = extra + 4;
    // Only the numbers that did not fit are here, in this order.
    for (const key of ['size', 'packed', 'offset'] as const) {
      if (sizes[key] !== in64Bits || value + 8 > extraEnd) continue;
      sizes[key] = uint64(view, value);
      value += 8;
    }
  }
  return {
    ...sizes,
    name: new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameEnd - at - 46)),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
  };
}

/** What no export's part is: larger than this, or packed this much tighter. */
const largestPart = 8 * 2 ** 30;
const tightest = 200;
const harmless = 64 * 2 ** 20;

/** So many bytes may come of `packed` bytes of an export. */
export const mostOf = (packed: number): number => Math.min(largestPart, Math.max(harmless, tightest * packed));

/** The bytes of a part, unpacked as they are wanted. `onBytes` is told how many bytes of the file they were, about. */
export async function openPart(
  file: File,
  part: ZipPart,
  onBytes: (count: number) => void,
  signal: AbortSignal | undefined,
  unpack: Unpack = unpackHere,
): Promise<Feed> {
  const { name, method, packed, size, offset } = part;
  const header = await viewOf(file, offset, offset + 30);
  if (header.getUint32(0, true) !== localSignature) throw damaged(name);
  const start = offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  if (start + packed > file.size) throw brokenOff();
  if (method !== 0 && method !== 8) throw damaged(name);
  // A part that unpacks to more than it declares is stopped there.
  if (size > mostOf(packed)) throw new ImportError({ code: 'unsafe', part: name, why: 'size' });
  let unpacked = 0;
  const count = (bytes: number): void => {
    unpacked += bytes;
    if (unpacked > size) throw damaged(name);
    onBytes((bytes * packed) / Math.max(size, 1));
  };
  const bytes = file.slice(start, start + packed);
  return new Feed(method === 0 ? bytes.stream() : unpack(bytes), {
    onBytes: count,
    signal,
    failure: { code: 'damaged', part: name },
  });
}

export const damaged = (part: string): ImportError => new ImportError({ code: 'damaged', part });
