/** Words for what the data process writes itself: exports and printed pages. */
import i18next, { type Resource, type TFunction } from 'i18next';
import type { Language } from '../shared/domain/language.ts';
import { dictionaries } from '../shared/i18n/index.ts';

const i18n = i18next.createInstance();
const resources = Object.fromEntries(
  Object.entries(dictionaries).map(([language, words]) => [language, { translation: words }]),
);
void i18n.init({
  resources: resources as Resource,
  lng: 'kk',
  fallbackLng: false,
  initAsync: false,
  interpolation: { escapeValue: false },
});

export function translator(language: Language): TFunction {
  return i18n.getFixedT(language);
}
