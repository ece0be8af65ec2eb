/**
 * The catalogues as the i18n library reads them: compiled when the extension is built (and by tests), because the
 * compiler is a parser of 10 KB that no page needs.
 */
import { compileMessageOrThrow, type CompiledMessage } from '@lingui/message-utils/compileMessage';

/** Sentences by key, each a list of words and holes: plain data. */
export type Catalogue = Readonly<Record<string, CompiledMessage>>;

/** `key_one`: what is said instead of `key` for a count that the language puts there. */
export const pluralForm = /_(zero|one|two|few|many)$/;

/** Sentences are written with `{{holes}}`: easier on translators than ICU's nested braces, and plain to search for. */
export function compiled(texts: Readonly<Record<string, string>>): Catalogue {
  const keys = Object.keys(texts).filter((key) => !pluralForm.test(key));
  return Object.fromEntries(keys.map((key) => [key, compileMessageOrThrow(icu(key, texts))]));
}

function icu(key: string, texts: Readonly<Record<string, string>>): string {
  const forms = ['zero', 'one', 'two', 'few', 'many'].filter((form) => `${key}_${form}` in texts);
  if (forms.length === 0)
    return quoted(texts[key] ?? '')
      .replace(/\{\{count\}\}/g, '{count, number}')
      .replace(holes, '{$1}');
  const branch = (form: string, text: string): string =>
    `${form} {${quoted(text)
      .replaceAll('#', "'#'")
      .replace(/\{\{count\}\}/g, '#')
      .replace(holes, '{$1}')}}`;
  const branches = forms.map((form) => branch(form, texts[`${key}_${form}`] ?? ''));
  return `{count, plural, ${[...branches, branch('other', texts[key] ?? '')].join(' ')}}`;
}

const holes = /\{\{(\w+)\}\}/g;
const quoted = (text: string): string => text.replaceAll("'", "''");
