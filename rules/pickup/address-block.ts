/**
 * An address as it is copied out of an ERP: labelled or not, in any order, Chinese or English. Only what is sure becomes
 * a part; `gone` is what the block does not tell.
 */
import { blank, gone, read, type Reading, type WarehouseAddress } from '../form.ts';

type Part = 'contact' | 'phone' | 'country' | 'region' | 'street' | 'postcode';

/** By part: what programs call it. Of divisions from the largest down; the first that fits wins. */
const labels: readonly (readonly [Part, RegExp])[] = [
  ['postcode', /^(?:邮政?编码?|郵遞區號|邮编|post\s*(?:al)?\s*code|zip(?:\s*code)?)$/i],
  [
    'phone',
    /^(?:(?:联系|聯絡|寄件人?|发货人?|仓库)?(?:电话|電話|手机|手機)(?:号码?|號碼)?|(?:tele)?phone(?:\s*(?:number|no\.?))?|tel\.?|mobile(?:\s*(?:number|phone))?|联系方式)$/i,
  ],
  [
    'contact',
    /^(?:(?:联系|聯絡|收件|寄件|发货|發貨|发件|负责)人?(?:姓名|名称)?|姓名|contact(?:\s*(?:person|name))?|(?:full\s*)?name|sender)$/i,
  ],
  ['country', /^(?:国家|國家|国家\/地区|country(?:\s*\/\s*region)?)$/i],
  [
    'region',
    /^(?:省份?|省\/州|州|province|state|城?市|city|区县?|县|区\/县|district|county|镇|街道|乡镇|镇\/街道|town(?:ship)?|(?:所在)?地区|省市区|region)$/i,
  ],
  [
    'street',
    /^(?:(?:详细|詳細|仓库|发货|寄件)?地址(?:\s*[1一])?|(?:street|detailed)?\s*address(?:\s*line)?(?:\s*1)?|street)$/i,
  ],
];
const partOf = (label: string): Part | null => labels.find(([, names]) => names.test(label.trim()))?.[0] ?? null;

type Found = Partial<Record<Part, string[]>>;

/** `text` may be anything that was pasted; of a very long one the first 20,000 characters are looked at. */
export function parseAddressBlock(text: string): WarehouseAddress {
  const lines = text
    .slice(0, 20_000)
    .normalize('NFKC')
    .split(/\r\n?|\n/)
    .map((line) => line.trim().replace(/\s+/g, (blanks) => (blanks.includes('\t') ? '\t' : ' ')));
  const found: Found = {};
  const loose: string[] = [];
  let open: Part | null = null;
  for (const line of lines) {
    if (line === '') continue;
    const label: readonly [Part, string] | null = labelled(line);
    if (label) {
      const [part, value] = label;
      (found[part] ??= []).push(...(value === '' ? [] : [value]));
      // Forms copied as text have the value on the line below.
      open = value === '' ? part : null;
    } else if (open) {
      found[open]?.push(line);
      open = null;
    } else loose.push(line);
  }
  addLoose(loose, found);
  return assembled(found);
}

/** `联系人: 王小明`, `Phone	138…`, or a label alone. */
function labelled(line: string): readonly [Part, string] | null {
  const alone = partOf(line.replace(/^[*\s]+|(?<![:*\s])[:*\s]+$/g, ''));
  if (alone) return [alone, ''];
  const [, label = '', value = ''] = /^[*\s]*([^:\t]{1,30}?)\s*(?::|\t)\s*(.*)$/.exec(line) ?? [];
  const part = label === '' ? null : partOf(label);
  return part ? [part, value.trim()] : null;
}

const phonePattern = /(?<![\d*])(?:\+?\(?\d{1,4}\)?[-\s]?)?(?:\d[\d*-]{5,}\d|\d{3,4}[-\s]\d{3,4}[-\s]\d{3,4})(?![\d*])/;
const looksLikeAddress =
  /[省市区县镇乡村路街巷弄号栋楼室]|\b(?:road|rd|street|st|avenue|ave|building|bldg|no|room|floor|district|city|province|zone|park)\b/i;

/** Name, phone, postcode and address without labels, in any order. */
function addLoose(lines: readonly string[], found: Found): void {
  let rest = lines.join('\n');
  const take = (part: Part, pattern: RegExp): void => {
    const match = pattern.exec(rest);
    if (!match || found[part]) return;
    found[part] = [match[0].trim()];
    rest = `${rest.slice(0, match.index)}\n${rest.slice(match.index + match[0].length)}`;
  };
  take('phone', phonePattern);
  take('postcode', /(?<![\d-])\d{6}(?![\d-])/);
  const pieces = rest
    .split('\n')
    .flatMap(piecesIn)
    .map((piece) => piece.replace(/^[\s,;|]+|(?<![\s,;|])[\s,;|]+$/g, ''))
    .filter((piece) => piece !== '');
  const name = found.contact ? undefined : nameAmong(pieces);
  if (name !== undefined) found.contact = [name];
  const others = pieces.filter((piece) => piece !== name);
  if (others.length > 0) (found.street ??= []).push(...others);
}

/** Chinese is written without spaces: one stands between a name and an address. Commas of English belong to a street. */
const piecesIn = (line: string): readonly string[] =>
  /\p{Script=Han}/u.test(line) ? line.split(/[,;|]|\s+(?=\p{Script=Han})|(?<=\p{Script=Han})\s+/u) : [line];

const provinces =
  /^(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|中国)$/;
const isPlace = (text: string): boolean => looksLikeAddress.test(text) || provinces.test(text) || text.endsWith('州');
const chineseName = /^\p{Script=Han}{2,4}(?:先生|女士|小姐|经理)?$/u;
const englishName = /^[\p{Script=Latin}.'’-]+(?: [\p{Script=Latin}.'’-]+){0,3}$/u;

/** A name stands first or last. English ones look like places: only the first is one. */
function nameAmong(pieces: readonly string[]): string | undefined {
  const [first = '', last = ''] = [pieces[0], pieces.at(-1)];
  const names = pieces.filter((piece) => chineseName.test(piece) && !isPlace(piece));
  // Two characters may be a city without its 市: beside another such piece nobody can tell.
  const name = [first, last].find((piece) => names.includes(piece) && (piece.length > 2 || names.length === 1));
  return name ?? (englishName.test(first) && !isPlace(first) ? first : undefined);
}

function assembled(found: Found): WarehouseAddress {
  const textIn = (part: Part): Reading<string> => {
    const values = found[part];
    if (!values) return gone;
    const value = values.join(/\p{Script=Han}/u.test(values.join('')) ? '' : ', ').trim();
    return value === '' ? blank : read(value);
  };
  const street = textIn('street');
  const named = found.region?.flatMap((value) => value.split(/[\s/,>-]+/)).filter((value) => value !== '');
  const split = street.state === 'read' && !named?.length ? divided(street.value) : null;
  return {
    contact: textIn('contact'),
    phone: textIn('phone'),
    country: textIn('country'),
    region: named?.length ? read(named) : split ? read(split.region) : found.region ? blank : gone,
    street: split ? (split.rest === '' ? blank : read(split.rest)) : street,
    postcode: textIn('postcode'),
  };
}

const inner = '(?:(?![路街巷道号村镇乡])\\p{Script=Han})';
const divisions = new RegExp(
  '^(?:中国\\s*)?' +
    `(?<province>${inner}{2,7}?(?:省|自治区|特别行政区))?\\s*` +
    `(?<city>${inner}{1,8}?(?:市|自治州|地区|盟))?\\s*` +
    `(?<district>${inner}{1,7}?(?:区|县|旗|市))?\\s*` +
    `(?<town>${inner}{1,6}?(?:街道|镇|乡))?\\s*`,
  'u',
);
/** A Chinese address that begins with its province or city; null where that is not plain. */
function divided(address: string): { readonly region: readonly string[]; readonly rest: string } | null {
  // Every part is optional: it matches any text.
  const match = divisions.exec(address) as RegExpExecArray;
  const { province, city, district, town } = match.groups as Record<string, string | undefined>;
  if (province === undefined && city === undefined) return null;
  const region = [province, city, district, town].filter((part) => part !== undefined);
  return { region, rest: address.slice(match[0].length).trim() };
}
