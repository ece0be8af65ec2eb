/** Phone numbers and addresses as they can be compared: whoever writes them, however they write them. */
import { callingCodes } from '../markets/calling-codes.ts';

/** Hidden in part, as exports show buyers: `(+66)8*****`, `J*** D***`, `xxx`. */
export const isMasked = (text: string): boolean => /[*＊•●…]/.test(text) || /x{3,}/i.test(text);

/** So few digits could be anybody's. */
const fewestDigits = 7;

/**
 * The digits with their country's code, without the zero that is dialled at home: `081 234 5678` and `(+66)81-234-5678`
 * are the same in Thailand. Empty for what is no number.
 */
export function phoneKey(text: string, market: string): string {
  const plain = text.normalize('NFKC').trim();
  const digits = plain.replace(/\D/g, '');
  const known = Object.values(callingCodes);
  const isAbroad = /^\(?\+/.test(plain) || digits.startsWith('00');
  const home = callingCodes[market] ?? '';
  const [code, rest] = isAbroad ? split(digits.replace(/^00/, ''), known) : [home, digits];
  const number = rest.replace(/^0+/, '');
  return number.length < fewestDigits ? '' : `${code} ${number}`;
}

const split = (digits: string, codes: readonly string[]): readonly [string, string] => {
  const code = codes.find((each) => digits.startsWith(each)) ?? '';
  return [code, digits.slice(code.length)];
};

/** Letters and digits alone, in small letters and one width. What stands between two numbers keeps them apart. */
export const addressKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\p{N})[^\p{L}\p{M}\p{N}]+(?=\p{N})/gu, '-')
    .replace(/[^\p{L}\p{M}\p{N}-]+/gu, '')
    .replace(/(?<!\p{N})-|-(?!\p{N})/gu, '');

/** `part` stands in `whole`, and neither begins nor ends within a number there. */
function holds(whole: string, part: string): boolean {
  const isDigit = (character: string | undefined): boolean => /^\p{N}$/u.test(character ?? '');
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
    const isCutBefore = isDigit(whole[at - 1]) && isDigit(part[0]);
    const isCutBehind = isDigit(part.at(-1)) && isDigit(whole[at + part.length]);
    if (!isCutBefore && !isCutBehind) return true;
  }
  return false;
}

/** A street with its number; less could be any house of the town. */
const shortestAddress = 8;
const isWhole = (key: string): boolean => key.length >= shortestAddress && /\p{N}/u.test(key);

/** What the seller entered of their own, one entry a line. */
export interface OwnContact {
  readonly phones: string;
  readonly addresses: string;
}

export interface OwnMatcher {
  readonly hasPhones: boolean;
  readonly hasAddresses: boolean;
  /** `key`: of the order's phone, see `phoneKey`. */
  isOwnPhone(key: string): boolean;
  /** One of the two addresses is the other, or a part of it: exports leave the country out, people the postcode. */
  isOwnAddress(key: string): boolean;
}

export function ownMatcher({ phones, addresses }: OwnContact, market: string): OwnMatcher {
  const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
  // Those of a seller in China who writes them as at home.
  const numbers = new Set(
    linesOf(phones).flatMap((line) => [phoneKey(line, market), phoneKey(line, 'CN')].filter((key) => key !== '')),
  );
  const places = linesOf(addresses)
    .map(addressKey)
    .filter((key) => isWhole(key));
  return {
    hasPhones: numbers.size > 0,
    hasAddresses: places.length > 0,
    isOwnPhone: (key) => key !== '' && numbers.has(key),
    isOwnAddress: (key) => isWhole(key) && places.some((place) => holds(place, key) || holds(key, place)),
  };
}
