/** The job with uDSV, fed piece by piece: a whole file as one string fails at 2^29 characters. */
import { inferSchema, initParser, type Parser } from 'udsv';
import { LowestPrices, told } from './lowest-prices.ts';
import { contend } from './worker.ts';

contend(async (file, settings) => {
  const text = new TextDecoder();
  const prices = new LowestPrices(settings);
  let parser: Parser | null = null;
  const take = (row: string[]): void => {
    prices.add(row);
  };
  for await (const chunk of file.stream()) {
    const piece = text.decode(chunk, { stream: true });
    if (!parser) {
      const schema = inferSchema(piece, { col: ',', encl: '"', esc: '"' });
      prices.header(schema.cols.map(({ name }) => name));
      parser = initParser(schema);
    }
    parser.chunk(piece, parser.stringArrs, take);
  }
  parser?.end();
  return prices;
}, told);
