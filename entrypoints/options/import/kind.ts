/** What kind of file it is, by its first bytes; its name says nothing for certain. */
import { ImportError } from './problem.ts';

/** So much is looked at before a file is read. */
const headSize = 1 << 18;

/** The file's first bytes. */
export async function headOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(0, headSize).arrayBuffer());
  } catch (error) {
    throw new ImportError({ code: 'unreadable' }, error);
  }
}

export type FileKind = 'zip' | 'text' | 'old-excel' | 'protected' | 'pdf' | 'web-page';

export function kindOf(head: Uint8Array): FileKind {
  const starts = (...bytes: readonly number[]): boolean => bytes.every((byte, at) => head[at] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06)) return 'zip';
  // An OLE container: an .xls of old, or an .xlsx with a password, which has a stream of this name.
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return hasWide(head, 'EncryptedPackage') ? 'protected' : 'old-excel';
  const text = new TextDecoder().decode(head.subarray(0, 200)).trimStart().toLowerCase();
  if (text.startsWith('%pdf')) return 'pdf';
  return /^<(!doctype html|html|head|body|table|\?xml)/.test(text) ? 'web-page' : 'text';
}

/** The text stands there in UTF-16. */
const hasWide = (bytes: Uint8Array, text: string): boolean => new TextDecoder('utf-16le').decode(bytes).includes(text);
