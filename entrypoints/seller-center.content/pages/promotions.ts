/** The promotion management list, best effort: names, times and states of the shop's other sales. Never required. */
import { sendMessage, type ListedSale, type ListRequest } from '../../background/messages.ts';
import { parseWall, instantOf, type Instant } from '../../../rules/time.ts';
import { patiently, quietly } from '../orphan.ts';
import { scan, textOf } from '../read.ts';
import { cellsOf, rowsOf } from '../table.ts';
import { orderOf } from '../values.ts';
import { watch } from '../watch.ts';
import { says } from './labels.ts';

const states = [
  ['upcoming', 'planned'],
  ['running', 'running'],
  ['ended', 'ended'],
  ['stopped', 'stopped'],
] as const;

const momentForm = /\d{1,4}[-./]\d{1,2}[-./]\d{1,4}[ ,]+\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AP]M)?/gi;

/** All texts of a cell that stand in elements of their own. */
function* piecesOf(cell: Element): Generator<string> {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue?.trim() ?? '';
    if (text !== '') yield text;
  }
}

/** Times of the list are day first (`DD/MM/YYYY HH:MM`, th, 2023–24) unless a number says otherwise. */
function timesOf(texts: readonly string[], zone: string | null): Instant[] {
  if (zone === null) return [];
  const order = orderOf(texts, 'th') ?? 'DM';
  return texts.flatMap((text) => {
    const wall = parseWall(text, order);
    return wall === null ? [] : [instantOf(wall, zone)];
  });
}

/** One row of the list; null where it shows no name or no state. */
export function saleIn(
  cells: readonly Element[],
  wholeListIsFlashSale: boolean,
  zone: string | null,
): ListedSale | null {
  const pieces = cells.map((cell) => [...piecesOf(cell)]);
  const state = states.find(([phrase]) => pieces.flat().some((piece) => says(phrase, piece)))?.[1] ?? null;
  const isState = (text: string): boolean => states.some(([phrase]) => says(phrase, text));
  const name = pieces
    .flat()
    .find((text) => /[\p{L}\p{N}]/u.test(text) && !isState(text) && !/^\d{12,}$/.test(text) && !text.match(momentForm));
  if (name === undefined || state === null) return null;
  const texts = cells.flatMap((cell) => textOf(cell).normalize('NFKC').match(momentForm) ?? []);
  const [startsAt = null, endsAt = null] = timesOf(texts, zone);
  return {
    name: name.slice(0, 200),
    state,
    startsAt: endsAt === null ? null : startsAt,
    endsAt,
    flashSale: wholeListIsFlashSale || pieces.flat().some((piece) => says('flashSale', piece)),
  };
}

/** Reads the list while it is open and tells the background whatever is new on it. */
export function readList(where: ListRequest, signal: AbortSignal): void {
  let told = '';
  let zone: string | null = null;
  let table: HTMLElement | null = null;
  const read = (): void => {
    const page = scan(document.body, (box) => rowsOf(box).length > 0);
    table = page.tables[0]?.element ?? null;
    if (!table) return;
    // `promotion_type=4` filters the list to flash sales (TH, March 2026).
    const filtered = new URL(where.url).searchParams.get('promotion_type') === '4';
    const sales = rowsOf(table).flatMap((row) => saleIn(cellsOf(row), filtered, zone) ?? []);
    const text = JSON.stringify(sales);
    if (sales.length === 0 || text === told) return;
    told = text;
    quietly(patiently(() => sendMessage('listSeen', { ...where, sales })));
  };
  const begin = async (): Promise<void> => {
    zone = await patiently(() => sendMessage('zoneOf', where));
    if (signal.aborted) return;
    watch({ table: () => table, changed: read }, signal);
    read();
  };
  quietly(begin());
}
