/** The promotions of the management list: three made-up ones, and those published in this tab. */
import { nextFullHour, wallNow, wallPlus } from './clock.ts';
import type { Config } from './config.ts';

export interface Sale {
  readonly id: string;
  readonly name: string;
  /** Wall clock of the shop. */
  readonly start: string;
  readonly end: string;
  readonly products: number;
}

export type SaleStatus = 'upcoming' | 'ongoing' | 'expired';

const stored = (config: Config): string => `practice-sales-${config.market.code}`;

const published = (config: Config): readonly Sale[] =>
  JSON.parse(sessionStorage.getItem(stored(config)) ?? '[]') as readonly Sale[];

const madeUp = (config: Config): readonly Sale[] => {
  const hour = nextFullHour(wallNow(config.market));
  const sale = (id: number, name: string, from: number, hours: number): Sale => {
    const start = wallPlus(hour, from);
    return { id: `7480000000000000${id.toString()}`, name, start, end: wallPlus(start, hours), products: 3 };
  };
  return [
    sale(103, 'Weekend flash sale', 72, 48),
    sale(102, 'Payday deals', -12, 36),
    sale(101, 'Spring clearance', -720, 24),
  ];
};

export const listSales = (config: Config): readonly Sale[] => [...published(config), ...madeUp(config)];

export const findSale = (config: Config, id: string | null): Sale | undefined =>
  listSales(config).find((sale) => sale.id === id);

export const publish = (config: Config, sale: Omit<Sale, 'id'>): void => {
  const before = published(config);
  const id = `7480000000000000${(200 + before.length).toString()}`;
  sessionStorage.setItem(stored(config), JSON.stringify([{ ...sale, id }, ...before]));
};

export const statusOf = (sale: Sale, now: string): SaleStatus => {
  if (now < sale.start) return 'upcoming';
  return now < sale.end ? 'ongoing' : 'expired';
};
