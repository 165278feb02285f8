/** Words for what the data process writes itself: exports and printed pages. */
import i18next, { type Resource, type TFunction } from 'i18next';
import type { Language } from '../shared/domain/language.ts';
import { sentenceValues, translationOptions } from '../shared/i18n/translation.ts';

const i18n = i18next.createInstance();
void i18n.use(sentenceValues).init({ ...translationOptions, resources: translationOptions.resources as Resource });

export function translator(language: Language): TFunction {
  return i18n.getFixedT(language);
}
