/** Which parts of an XLSX file hold the sheets and texts, and which cell styles are dates. */
import type { Feed } from './feed.ts';
import { nameCode, token, XmlScanner } from './xml.ts';

/** Every open tag of a small part, with its attributes. */
async function* tagsOf(
  feed: Feed,
  part: string,
): AsyncGenerator<{ name: number; of: (attribute: string) => string | null }> {
  const xml = new XmlScanner(feed, part);
  for (;;) {
    const kind = xml.next();
    if (kind === token.more) {
      if (!(await feed.more())) return;
    } else if (kind === token.open) {
      const { name } = xml;
      const attributes = xml.attributes();
      yield { name, of: (attribute) => attributes.get(nameCode(attribute)) ?? null };
    }
  }
}

/** Opens a part by its name; null where there is none. */
export type Open = (name: string) => Promise<Feed | null>;

interface Relation {
  readonly id: string;
  /** Last word of its type: `worksheet`, `sharedStrings`, … */
  readonly type: string;
  /** Full name of the part. */
  readonly target: string;
}

async function relationsOf(open: Open, part: string): Promise<Relation[]> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const name = `${folder}_rels/${part.slice(slash)}.rels`;
  const feed = await open(name);
  const relations: Relation[] = [];
  if (!feed) return relations;
  for await (const tag of tagsOf(feed, name)) {
    if (tag.name !== nameCode('Relationship')) continue;
    const target = tag.of('Target') ?? '';
    relations.push({
      id: tag.of('Id') ?? '',
      type: (tag.of('Type') ?? '').replace(/^.*\//, ''),
      target: resolved(folder, target),
    });
  }
  return relations;
}

/** `../a/b` and `/xl/b` as names of parts. */
function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

export interface Workbook {
  /** Names of the sheets' parts, in the order of their tabs. */
  readonly sheets: readonly string[];
  readonly sharedStrings: string | null;
  /** By style number of a cell: whether its number is a date. */
  readonly dates: readonly boolean[];
  /** Dates count from 1904, not from 1900. */
  readonly from1904: boolean;
}

/** Of a file with more sheets the others are not looked at: an export has one. */
const mostSheets = 100;

/** Null where the archive holds no workbook. */
export async function readWorkbook(open: Open): Promise<Workbook | null> {
  const part = (await relationsOf(open, '')).find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const feed = await open(part);
  if (!feed) return null;
  const relations = await relationsOf(open, part);
  const worksheets = new Map(
    relations.filter(({ type }) => type === 'worksheet').map(({ id, target }) => [id, target]),
  );
  const sheets = new Set<string>();
  let from1904 = false;
  for await (const tag of tagsOf(feed, part)) {
    if (tag.name === nameCode('workbookPr')) from1904 = isTrue(tag.of('date1904'));
    if (tag.name !== nameCode('sheet')) continue;
    const target = worksheets.get(tag.of('id') ?? '');
    if (target !== undefined && sheets.size < mostSheets) sheets.add(target);
  }
  const target = (type: string): string | null => relations.find((relation) => relation.type === type)?.target ?? null;
  const dates = await datesOf(open, target('styles'));
  return { sheets: [...sheets], sharedStrings: target('sharedStrings'), dates, from1904 };
}

const isTrue = (value: string | null): boolean => value === '1' || value === 'true';

async function datesOf(open: Open, part: string | null): Promise<boolean[]> {
  const feed = part === null ? null : await open(part);
  const dates: boolean[] = [];
  if (!feed || part === null) return dates;
  /** By number, the formats of the file: whether they are dates. */
  const formats = new Map<string, boolean>();
  let isCellStyles = false;
  const cellStyles = nameCode('cellXfs');
  const others = new Set(['cellStyleXfs', 'cellStyles', 'dxfs'].map(nameCode));
  for await (const tag of tagsOf(feed, part)) {
    if (tag.name === nameCode('numFmt')) formats.set(tag.of('numFmtId') ?? '', isDateCode(tag.of('formatCode') ?? ''));
    if (tag.name === cellStyles) isCellStyles = true;
    else if (others.has(tag.name)) isCellStyles = false;
    else if (tag.name === nameCode('xf') && isCellStyles) {
      const id = tag.of('numFmtId') ?? '';
      dates.push(formats.get(id) ?? isBuiltInDate(Number(id)));
    }
  }
  return dates;
}

/** ECMA-376, 18.8.30: formats that every program knows by number; 27–36 and 50–58 are East Asian dates. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** No spreadsheet program takes a longer format. */
const longestFormat = 255;

const isDateCode = (code: string): boolean =>
  /[ymdhs]/i.test(code.slice(0, longestFormat).replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|General/gi, ''));
