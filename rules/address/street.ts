/** What a detailed address surely holds. Where that is not sure, nothing is said. */

/** Longer than any address: whatever that is, it is not taken apart. */
const longest = 300;

export type StreetAnswer = 'whole' | 'no-street' | 'no-number' | 'not-told';

/** A number as houses have them: digits, 甲, or Chinese numerals before a word that counts houses. */
const numbered = /[\p{N}]|[一二三四五六七八九十百零〇甲乙丙丁]+(?:号|栋|幢|座|弄|巷|室|楼|单元|组|队|层|期|区|排)/u;
/** Numbers and their counters alone: 3栋502室. */
const onlyNumbers = /^(?:\p{N}|[a-z](?![a-z])|[一二三四五六七八九十百零〇甲乙丙丁]|号|栋|幢|座|室|楼|单元|层|房|之)*$/u;
/** Nothing but a road, a village or an estate: 富民中路. */
const endsInRoad = /(?:路|街|大道|巷|弄|道|村|社区|镇|街道|工业区|工业园|产业园|科技园)$/;

/** `street`: folded, without divisions (`placeOf`). A detailed address in another script is not told apart. */
export function streetAnswer(street: string): StreetAnswer {
  if (street.length > longest) return 'not-told';
  if (street === '') return 'no-street';
  if (onlyNumbers.test(street)) return 'no-street';
  if (!/\p{Script=Han}/u.test(street)) return 'not-told';
  if (numbered.test(street)) return 'whole';
  return endsInRoad.test(street) ? 'no-number' : 'not-told';
}
