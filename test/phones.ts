/**
 * Writes rules/address/phone-table.ts from the package libphonenumber-js: `node test/phones.ts`. What it knows of all
 * countries is 48 KB (gzip), of ours 8 KB. A text, for nothing looks at it before a number is judged.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const file = 'rules/address/phone-table.ts';
/** The markets, and where their sellers' warehouses stand. */
const countries = [
  ...['BR', 'CA', 'CN', 'DE', 'ES', 'FR', 'GB', 'HK', 'ID', 'IE', 'IT', 'JP', 'MO', 'MX', 'MY', 'PH', 'SG', 'TH', 'TW'],
  ...['US', 'VN'],
];

interface Metadata {
  readonly country_calling_codes: Readonly<Record<string, readonly string[]>>;
  readonly countries: Readonly<Record<string, unknown>>;
  readonly nonGeographic?: unknown;
}

/** The file's whole text. */
export async function phoneTableText(): Promise<string> {
  const packed = createRequire(import.meta.url).resolve('libphonenumber-js/metadata.max.json');
  const all = JSON.parse(await readFile(packed, 'utf8')) as Metadata;
  const codes = Object.entries(all.country_calling_codes).map(
    ([code, of]) => [code, of.filter((country) => countries.includes(country))] as const,
  );
  const metadata = {
    ...all,
    country_calling_codes: Object.fromEntries(codes.filter(([, of]) => of.length > 0)),
    countries: Object.fromEntries(countries.map((country) => [country, all.countries[country]])),
    nonGeographic: {},
  };
  const code = `/** How telephone numbers look in our countries, as JSON. Written by \`node test/phones.ts\` from libphonenumber-js (MIT). */
export const phoneTable = String.raw\`${JSON.stringify(metadata)}\`;
`;
  return format(code, { ...(await resolveConfig(file)), filepath: file });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(file, await phoneTableText());
