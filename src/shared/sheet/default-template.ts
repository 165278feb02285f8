/** The sheet as it is printed where a school changed nothing. */
import type { Language } from '../domain/language.ts';
import {
  languagesWithProblems,
  type SheetTemplate,
  sheetColumnIds,
  sheetFactIds,
  sheetTemplateSchema,
  type WordsInEach,
} from '../domain/sheet-template.ts';
import { type Dictionary, dictionaries } from '../i18n/index.ts';

const inAll = (pick: (words: (typeof dictionaries)[Language]) => string): WordsInEach => {
  return { kk: pick(dictionaries.kk), ru: pick(dictionaries.ru), en: pick(dictionaries.en) };
};

export const defaultTemplate: SheetTemplate = {
  title: inAll(({ sheet }) => sheet.title),
  facts: [...sheetFactIds],
  columns: [...sheetColumnIds],
  signatures: [inAll(({ sheet }) => sheet.signSpecialist), inAll(({ sheet }) => sheet.signHead)],
  marks: { kk: marksOf('kk'), ru: marksOf('ru'), en: marksOf('en') },
};

function marksOf(language: Language): Record<keyof Dictionary['marks'], string> {
  return { ...dictionaries[language].marks };
}

/** What was stored by this version or an earlier one; parts that no longer fit are as in {@link defaultTemplate}. */
export function restoreTemplate(json: string | null): SheetTemplate {
  if (json === null) return defaultTemplate;
  const stored: unknown = JSON.parse(json);
  if (typeof stored !== 'object' || stored === null) return defaultTemplate;
  let template = defaultTemplate;
  for (const key of Object.keys(defaultTemplate) as (keyof SheetTemplate)[]) {
    const tried = sheetTemplateSchema.safeParse({ ...template, [key]: (stored as Partial<SheetTemplate>)[key] });
    if (tried.success && languagesWithProblems(tried.data).length === 0) template = tried.data;
  }
  return template;
}
