/** The sheet of paper with the code that opens encrypted copies. */
import type { Day } from '../../shared/domain/day.ts';
import type { Language } from '../../shared/domain/language.ts';
import { escapeHtml } from '../../shared/html.ts';
import { formatDay } from '../../shared/i18n/dates.ts';
import { translator } from '../translate.ts';
import { htmlDocument } from './html.ts';

/** @param madeAt local moment: tells one sheet from another in the safe */
export function copyCodePage(code: string, madeAt: string, language: Language): string {
  const t = translator(language);
  const title = t('copies.codeTitle');
  const day = formatDay(madeAt.slice(0, 10) as Day, language);
  const line = (text: string) => `<p>${escapeHtml(text)}</p>`;
  return htmlDocument(
    language,
    title,
    `<main class="letter"><h1>${escapeHtml(title)}</h1>${line(t('copies.codeWhy'))}
<p class="code">${escapeHtml(code)}</p>${line(t('copies.codeOf', { day }))}${line(t('copies.codeKeep'))}</main>`,
    ['letter.css'],
  );
}
