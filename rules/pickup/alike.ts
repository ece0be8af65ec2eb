/** When two texts of an address mean the same, however they are typed. */

const endsInDigit = /\p{N}$/u;
const beginsWithDigit = /^\p{N}/u;

/**
 * Without punctuation, spaces, case and width: what is left are letters and digits. What parts two numbers stays, as one
 * dash: 12-3 is another house than 123.
 */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, (cut, at: number, whole: string) =>
      endsInDigit.test(whole.slice(0, at)) && beginsWithDigit.test(whole.slice(at + cut.length)) ? '-' : '',
    );

export const alike = (a: string, b: string): boolean => plain(a) === plain(b);

/** Digits, and `*` for each hidden one; without the prefix of mainland China. */
const digitsOf = (phone: string): string =>
  phone
    .normalize('NFKC')
    .replace(/[•●·xX×＊]/g, '*')
    .replace(/[^\d*]/g, '')
    .replace(/^(?:0086|86)(?=[\d*]{10,11}$)/, '');

/** So many visible digits must agree before two numbers count as the same. */
const enough = 4;

/** Null where too few digits are visible on both sides to tell. */
export function isSamePhone(a: string, b: string): boolean | null {
  const [one, other] = [digitsOf(a), digitsOf(b)];
  if (one === '' || other === '') return null;
  if (!one.includes('*') && !other.includes('*')) return one === other;
  if (one.length !== other.length) return sameEnds(one, other);
  let visible = 0;
  for (let i = 0; i < one.length; i += 1) {
    if (one[i] === '*' || other[i] === '*') continue;
    if (one[i] !== other[i]) return false;
    visible += 1;
  }
  return visible >= enough ? true : null;
}

/** A mask may be shorter than what it hides: then only the end can be laid side by side. */
function sameEnds(one: string, other: string): boolean | null {
  const [end, otherEnd] = [one.replace(/^.*\*/, ''), other.replace(/^.*\*/, '')];
  const length = Math.min(end.length, otherEnd.length);
  if (length === 0) return null;
  if (end.slice(-length) !== otherEnd.slice(-length)) return false;
  return length >= enough ? true : null;
}
