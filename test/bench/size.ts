/** What is loaded, compressed as a browser store or a CI budget would count it: gzip, level 9. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { line, type Line } from './report.ts';

interface Size {
  readonly raw: number;
  readonly packed: number;
}

export function sizeLines(folder: string): Line[] {
  const sizeOf = (file: string): Size => {
    const bytes = readFileSync(join(folder, file));
    return { raw: bytes.length / 1024, packed: gzipSync(bytes, { level: 9 }).length / 1024 };
  };
  const everywhere = sizeOf('content-scripts/seller-center.js');
  const reader = sizeOf('reader.js');
  const overlay = sizeOf('overlay.js');
  const languages = globSync('texts-*.js', { cwd: folder }).map((file) => ({ file, ...sizeOf(file) }));
  const [largest] = languages.sort((a, b) => b.packed - a.packed);
  if (!largest) throw new Error('There is no language catalogue.');
  const kb = (size: number): string => `${size.toFixed(1)} KB`;
  return [
    line(
      'size/everywhere-gzip-kb',
      everywhere.packed,
      'KB',
      '<=15',
      1,
      `content-scripts/seller-center.js, ${kb(everywhere.raw)} unpacked: all that runs on every Seller Center page`,
    ),
    line(
      'size/overlay-gzip-kb',
      overlay.packed + largest.packed,
      'KB',
      '<=110',
      1,
      `overlay.js ${kb(overlay.packed)} + ${largest.file} ${kb(largest.packed)}: loaded on checked pages; React with its DOM is 69 KB of it`,
    ),
    line(
      'size/reader-gzip-kb',
      reader.packed,
      'KB',
      '<=40',
      1,
      `reader.js, ${kb(reader.raw)} unpacked: loaded on checked pages and on the list of sales`,
    ),
  ];
}
