/** The limit of every CSV reader: the file's bytes, looked at by nobody. */
import { contend } from './worker.ts';

contend(async (file) => {
  let bytes = 0;
  for await (const chunk of file.stream()) bytes += chunk.length;
  return bytes;
}, String);
