/** Where a warehouse lies, as far as its page tells: divisions and detailed address looked at together. */
import { blank, gone, read, type Reading, type WarehouseAddress, type WarehouseFields } from '../form.ts';
import type { WarehouseRow } from '../form.ts';
import { divisionsIn, type Divisions } from './divisions.ts';
import { folded } from './script.ts';

export interface Place extends Divisions {
  /** What the chosen divisions hold beyond those that are known: towns, new districts, other scripts. Folded. */
  readonly further: string;
  /** The detailed address without divisions that it says again. Folded. */
  readonly street: string;
}

/** Words between real divisions, on pages that ask for three levels everywhere. */
const fillers = /^(?:市辖区|县|(?:省|自治区)直辖县级行政区划)$/;

export function placeOf(region: readonly string[], street: string): Place {
  const chosen = divisionsIn(region.filter((part) => !fillers.test(folded(part))).join(''));
  const whole = divisionsIn(street, chosen);
  return { ...whole, further: chosen.rest, street: whole.rest };
}

/** The place as a sentence names it; of divisions that are not known the beginning. */
export const shownPlace = ({ city, province }: Place, region: readonly string[]): string =>
  city ?? province ?? region.join(' ').slice(0, 40);

/** Countries as address fields word them: in Chinese, in English and in their own language. */
const countries: Readonly<Record<string, readonly string[]>> = {
  CN: [
    ...['中国', '中国大陆', '中国内地', '中华人民共和国', 'China', 'Mainland China', 'China Mainland', 'CN', 'PRC'],
    ...['จีน', 'จีนแผ่นดินใหญ่', 'Trung Quốc', 'Trung Quốc đại lục', 'Tiongkok', 'Tiongkok Daratan'],
  ],
  HK: ['香港', '中国香港', 'Hong Kong', 'HK'],
  MO: ['澳门', '中国澳门', 'Macao', 'Macau', 'MO'],
  TW: ['台湾', '中国台湾', 'Taiwan', 'TW'],
  TH: ['泰国', 'Thailand', 'ไทย', 'ประเทศไทย', 'TH'],
  VN: ['越南', 'Vietnam', 'Việt Nam', 'VN'],
  ID: ['印度尼西亚', '印尼', 'Indonesia', 'ID'],
  MY: ['马来西亚', 'Malaysia', 'MY'],
  PH: ['菲律宾', 'Philippines', 'PH'],
  SG: ['新加坡', 'Singapore', 'SG'],
  GB: ['英国', 'United Kingdom', 'UK', 'GB'],
  US: ['美国', 'United States', 'USA', 'US'],
};
const countryNamed = (text: string): string | undefined =>
  Object.keys(countries).find((code) => countries[code]?.some((name) => folded(name) === folded(text)));
/** Provinces of some lists that lie outside the mainland. */
const beyond = /^(?:中国)?(?:香港|澳门|台湾|hongkong|maca[uo]|taiwan)/;

type Located = Pick<WarehouseAddress, 'country' | 'region' | 'street'>;

/** In which country the address lies. `local`: the market of a local shop, whose warehouses stand there. */
export function countryIn({ country, region, street }: Located, local: string | null): Reading<string> {
  const parts = region.state === 'read' ? region.value : [];
  const [word] = beyond.exec(folded(parts.join(''))) ?? [];
  const named =
    word === undefined ? (country.state === 'read' ? countryNamed(country.value) : undefined) : beyondOf(word);
  if (named !== undefined) return read(named);
  if (country.state === 'read') return gone;
  if (local !== null) return read(local === 'UK' ? 'GB' : local);
  const { province } = placeOf(parts, street.state === 'read' ? street.value : '');
  if (province !== null) return read('CN');
  // Nothing is chosen yet.
  return region.state === 'blank' ? blank : gone;
}

const beyondOf = (word: string): string | undefined => countryNamed(word) ?? countryNamed(word.replace('中国', ''));

/** Read where the address lies in mainland China, blank where it lies elsewhere, gone where nothing tells. */
export function mainlandIn(address: Located): Reading<true> {
  const country = countryIn(address, null);
  if (country.state === 'read') return country.value === 'CN' ? inMainland : blank;
  if (country.state === 'blank') return blank;
  // A country that is none of those above, in no language known here, is not China.
  return address.country.state === 'read' ? blank : gone;
}
const inMainland: Reading<true> = read(true);

/** A warehouse in mainland China that parcels leave from. A page that names no purpose shows a dispatch warehouse. */
export const siteIn = (fields: WarehouseFields): Reading<true> =>
  isReturn(fields.purpose) ? blank : mainlandIn(fields);

/** The same of a listed warehouse: its address may begin with contact and phone. */
export function siteOfRow({ purpose, address }: WarehouseRow): Reading<true> {
  if (isReturn(purpose)) return blank;
  if (address.state !== 'read') return gone;
  const parts = address.value.split(/[\s,，;；:：|]+/u);
  const named = parts.flatMap((part) => countryNamed(part) ?? []);
  if (named.some((code) => code !== 'CN') || parts.some((part) => beyond.test(folded(part)))) return blank;
  if (parts.some((_, i) => divisionsIn(parts.slice(i).join('')).province !== null)) return inMainland;
  return named.length > 0 ? inMainland : gone;
}

const isReturn = (purpose: WarehouseFields['purpose']): boolean =>
  purpose.state === 'read' && purpose.value === 'return';
