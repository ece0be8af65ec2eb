/** Drifts that were once read wrong, each named by what went wrong. None is ever taken out. */
import type { Drifted } from './drifted.ts';

const plain = 'lang=en&layout=2&level=variation&scenario=mistakes&prefix=theme-arco&market=TH&flip=0&n=2';

const of = (drifts: Readonly<Record<string, number>>): Drifted => ({
  market: 'TH',
  query: plain,
  drifts: Object.entries(drifts).map(([name, seed]) => ({ name, seed })),
});

export const found: Readonly<Record<string, Drifted>> = {
  'a price in two fields lost its decimals': of({ 'a price is typed into two fields': 0 }),
  'an inert copy of the form was read instead of it': of({ 'a hidden copy of the form in front': 1 }),
  'a copy of the form hidden from screen readers was read instead of it': of({
    'a hidden copy of the form in front': 4,
  }),
  'a hidden table inside the box of the real one widened it': of({
    'no data attributes of the site': 0,
    'a hidden copy of the table': 0,
    'some boxes more anywhere': 0,
  }),
  'the words of a plain head were taken for a row': of({
    'head cells are plain cells': 0,
    'the table is made of boxes with roles': 0,
  }),
  'sums below the rows were taken for a row': of({
    'the table has a last row with sums': 0,
    'a note below the price': 0,
  }),
  'the columns moved where only some head cells could be told': of({
    'some classes are hashes': 0,
    'head cells are plain cells': 0,
  }),
  'a banner said "Start time" and the next field anywhere was read': of({
    'the table stands before the fields': 0,
    'a banner with the words of a label': 0,
  }),
  'a product’s own row with a note in it was taken for a variation': of({
    'a product has a row of its own above its variations': 0,
    'a note below the price': 0,
    'all classes are hashes': 0,
  }),
  'switches that tell no state were taken for off': of({
    'no states for screen readers': 0,
    'all classes are hashes': 0,
  }),
};
