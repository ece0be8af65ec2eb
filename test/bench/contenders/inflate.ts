/** The limit of every XLSX reader that has no decompressor of its own: sheet and texts unpacked, and looked at by nobody. */
import { contend } from './worker.ts';

interface Entry {
  readonly name: string;
  /** Bytes in the file. */
  readonly from: number;
  readonly packed: number;
}

/** The zip's list of contents; of a file that we wrote, so nothing is doubted. */
async function entriesOf(file: File): Promise<Entry[]> {
  const tail = new DataView(await file.slice(-22).arrayBuffer());
  const start = tail.getUint32(16, true);
  const list = await file.slice(start, start + tail.getUint32(12, true)).arrayBuffer();
  const view = new DataView(list);
  const entries: Entry[] = [];
  for (let at = 0; at < list.byteLength;) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    const header = view.getUint32(at + 42, true);
    const local = new DataView(await file.slice(header, header + 30).arrayBuffer());
    entries.push({
      name: new TextDecoder().decode(list.slice(at + 46, at + 46 + name)),
      from: header + 30 + local.getUint16(26, true) + local.getUint16(28, true),
      packed: view.getUint32(at + 20, true),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

contend(async (file) => {
  let bytes = 0;
  for (const { name, from, packed } of await entriesOf(file)) {
    if (!/sharedStrings|worksheets\/sheet/.test(name)) continue;
    const unpacked = file
      .slice(from, from + packed)
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw'));
    for await (const chunk of unpacked) bytes += chunk.length;
  }
  return bytes;
}, String);
