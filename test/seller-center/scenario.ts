/** What a new draft holds: everything right, a sale full of mistakes, or nothing yet. */
import { nextFullHour, wallNow, wallPlus } from './clock.ts';
import type { Config } from './config.ts';
import { catalogue } from './data.ts';
import { makeDraft, rowsOf, type Draft, type FormValues, type Row, type RowStore, type RowValues } from './draft.ts';
import { unitsOf, type Market } from './markets.ts';
import { findSale } from './sales.ts';
import { fill, type Texts } from './texts.tsx';

/** A fifth off, rounded down to a step that shops of the market use; counted in minor units. */
const goodPrice = (row: Row, market: Market): number => {
  const step = market.base >= 10_000 ? 100 : 1;
  return (Math.floor((row.lowest * 4) / 5 / step) * step) / unitsOf(market);
};

const fillIn = (rows: readonly Row[], values: RowStore, market: Market): void => {
  rows.forEach((row, index) => {
    values.set(row.key, {
      price: goodPrice(row, market),
      total: Math.min(10, row.stock),
      ...(index % 2 === 0 ? { limit: 2 } : {}),
    });
  });
};

/** Each on its own row as long as there are rows. */
const spoil = (rows: readonly Row[], values: RowStore, market: Market): void => {
  const mistakes: readonly ((row: Row) => RowValues)[] = [
    () => ({ price: undefined }),
    (row) => ({ price: Number(((row.highest * 1.2) / unitsOf(market)).toFixed(market.decimals)) }),
    (row) => ({ price: Number((goodPrice(row, market) / 10).toFixed(market.decimals)) }),
    () => ({ limit: 0 }),
    () => ({ limit: 120 }),
    (row) => ({ total: row.stock + 50 }),
  ];
  mistakes.forEach((mistake, index) => {
    const row = rows[index % rows.length];
    if (row) values.set(row.key, mistake(row));
  });
};

const formValues = (config: Config, texts: Texts, duplicated: string | null): FormValues => {
  const startTime = wallPlus(nextFullHour(wallNow(config.market)), 24);
  const hours = config.hours ?? (config.scenario === 'mistakes' ? 96 : 24);
  const plain = config.scenario === 'clean' ? `${texts.flashSale} ${startTime.slice(0, 10)}` : '';
  return {
    name: config.name ?? (duplicated === null ? plain : fill(texts.copyOf, duplicated)),
    startTime,
    endTime: wallPlus(startTime, hours),
    warmUp: '0',
    skuOrSpuRadioGroup: config.level,
  };
};

/** A duplicate of a sale that is over arrives without its products. */
export const startDraft = (config: Config, texts: Texts): Draft => {
  const { market, level, scenario } = config;
  const sale = findSale(config, new URLSearchParams(location.search).get('duplicateId'));
  const all = catalogue(config.n, market);
  const isEmpty = scenario === 'empty' || (sale !== undefined && sale.end <= wallNow(market));
  const products = isEmpty ? [] : all;
  const lastSku = products.at(-1)?.skus.at(-1)?.id;
  const twice = scenario === 'mistakes' && lastSku ? [lastSku] : [];

  const draft = makeDraft(
    { level, products, twice, ticked: [] },
    formValues(config, texts, sale?.name ?? null),
    // An empty sale still has a shop to choose from.
    all.length > 0 ? all : catalogue(5, market),
  );
  for (const each of ['product', 'variation'] as const) {
    const rows = rowsOf({ level: each, products, twice });
    fillIn(rows, draft.rows, market);
    if (scenario === 'mistakes') spoil(rows, draft.rows, market);
  }
  return draft;
};
