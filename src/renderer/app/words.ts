/** Words in the language of whoever is in front of the screen. */
import i18next, { type Resource } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Language } from '../../shared/domain/language.ts';
import { sentenceValues, translationOptions } from '../../shared/i18n/translation.ts';

void i18next
  .use(initReactI18next)
  .use(sentenceValues)
  .init({
    ...translationOptions,
    resources: translationOptions.resources as Resource,
  });

export function setLanguage(language: Language): void {
  document.documentElement.lang = language;
  if (i18next.language !== language) void i18next.changeLanguage(language);
}

/** `t` with the keys of the English file, and the language for dates and numbers. */
export function useWords() {
  const { t, i18n } = useTranslation();
  return { t, language: i18n.language as Language };
}
