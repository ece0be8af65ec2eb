/** Writing made-up exports to disk: Node only. */
import { open } from 'node:fs/promises';
import type { ExportFile } from './export.ts';

/** Writes the file piece by piece; gives its size in bytes. */
export const saveExport = async (file: Pick<ExportFile, 'pieces'>, path: string): Promise<number> => {
  const handle = await open(path, 'w');
  let size = 0;
  try {
    for (const piece of file.pieces()) {
      await handle.write(piece);
      size += piece.length;
    }
  } finally {
    await handle.close();
  }
  return size;
};
