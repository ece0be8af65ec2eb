/** Which order lines certainly count: not cancelled, and paid, delivered or to be paid at the door. */
import type { Lines, WordColumn } from './lines.ts';
import { isCancelled, isCashOnDelivery } from './order-words.ts';

/** For the lines of one block. Returned orders count: somebody paid that price. */
export function certainIn(lines: Lines): (i: number) => boolean {
  const { words, cancelled, paidAt, delivered } = lines;
  const isCancelType = asked(words, lines.cancelType, isCancelled);
  const isCancelStatus = asked(words, lines.status, isCancelled);
  const isAtTheDoor = asked(words, lines.paymentMethod, isCashOnDelivery);
  return (i) =>
    cancelled[i] === 0 &&
    (paidAt[i] !== 0 || delivered[i] !== 0 || isAtTheDoor(i)) &&
    !isCancelType(i) &&
    !isCancelStatus(i);
}

/** Asks `test` once for each word that stands in the column. */
function asked(words: readonly string[], column: WordColumn, test: (text: string) => boolean): (i: number) => boolean {
  const answers = new Uint8Array(words.length);
  answers[0] = no;
  return (i) => {
    const word = column[i] as number;
    const answer = answers[word] as number;
    return answer === 0 ? (answers[word] = test(words[word] as string) ? yes : no) === yes : answer === yes;
  };
}
/** 0: not asked yet. */
const [yes, no] = [1, 2];
