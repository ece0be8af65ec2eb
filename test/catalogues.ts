/** All catalogues, as they are written. */
import type { Language } from '../components/model.ts';
import { texts as en } from '../components/texts/en.ts';
import { texts as id } from '../components/texts/id.ts';
import { texts as ms } from '../components/texts/ms.ts';
import { texts as th } from '../components/texts/th.ts';
import { texts as vi } from '../components/texts/vi.ts';
import { texts as zh } from '../components/texts/zh-CN.ts';

export const catalogues: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en,
  'zh-CN': zh,
  vi,
  th,
  id,
  ms,
};
export const languages = Object.keys(catalogues) as Language[];
