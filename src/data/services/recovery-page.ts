/** The sheet of paper with the recovery code. */
import type { Language } from '../../shared/domain/language.ts';
import { escapeHtml } from '../../shared/html.ts';
import { translator } from '../translate.ts';
import { htmlDocument } from './html.ts';

export function recoveryPage(code: string, language: Language): string {
  const t = translator(language);
  const title = t('setUp.recoveryTitle');
  return htmlDocument(
    language,
    title,
    `<main class="letter"><h1>${escapeHtml(title)}</h1><p>${escapeHtml(t('setUp.recoveryWhy'))}</p>
<p class="code">${escapeHtml(code)}</p><p>${escapeHtml(t('setUp.recoveryKeep'))}</p></main>`,
    ['letter.css'],
  );
}
