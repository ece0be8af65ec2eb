/** How the words of a page are told: each page has its own list, and carries no other page's. */

/** A label without marks of form and zone: `* 开始时间(GMT+7):` → `开始时间`. */
export const cleanLabel = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\((?:GMT|UTC)[^)]*\)|(?:GMT|UTC)\s*[+-]\s*\d{1,2}(?::?\d{2})?/gi, ' ')
    .replace(/\((?:฿|₫|đ|rp|rm|₱|s?\$|us\$|£|€|[a-z]{3}|%|optional|可选|选填)\)/gi, ' ')
    .replace(/[*::?]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** A wording, and which texts were found to be it: the words of a page are few, and every look at it meets them again. */
interface Wording {
  readonly form: RegExp;
  readonly answers: Map<string, boolean>;
}
const mostAnswers = 500;

/** Asks of a text whether it is, cleaned, wholly one of the wordings of a phrase; `phrases`: the wordings of each. */
export function asked<Phrase extends string>(
  phrases: Readonly<Record<Phrase, string>>,
): (phrase: Phrase, text: string) => boolean {
  const wordings = new Map<Phrase, Wording>();
  return (phrase, text) => {
    if (text.length > 80) return false;
    let wording = wordings.get(phrase);
    if (!wording) {
      // Both sides normalised: NFKC cuts some Thai vowels in two.
      wording = { form: new RegExp(`^(?:${phrases[phrase].normalize('NFKC')})$`, 'iu'), answers: new Map() };
      wordings.set(phrase, wording);
    }
    const { form, answers } = wording;
    let answer = answers.get(text);
    if (answer === undefined) {
      if (answers.size === mostAnswers) answers.clear();
      answer = form.test(cleanLabel(text));
      answers.set(text, answer);
    }
    return answer;
  };
}
