import type { ReactElement } from 'react';
import type { Language } from './model.ts';
import type { Texts } from './text.ts';

/** Each language under its own name, for whoever cannot read the present one. */
const names: Readonly<Record<Language, string>> = {
  'zh-CN': '简体中文',
  en: 'English',
  vi: 'Tiếng Việt',
  th: 'ไทย',
  id: 'Bahasa Indonesia',
  ms: 'Bahasa Melayu',
};

interface LanguageSelectProps {
  readonly texts: Texts;
  readonly language: Language;
  readonly id?: string;
  onLanguage(language: Language): void;
}

export function LanguageSelect({ texts, language, id, onLanguage }: LanguageSelectProps): ReactElement {
  return (
    <select
      className="language"
      {...(id === undefined ? { 'aria-label': texts.t('popup.language') } : { id })}
      value={language}
      onChange={(event) => {
        onLanguage(event.target.value as Language);
      }}
    >
      {Object.entries(names).map(([code, name]) => (
        <option key={code} value={code} lang={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
