/** The sheet of paper that says what was erased, with room for two signatures. */
import type { Day } from '../../../shared/domain/day.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { escapeHtml } from '../../../shared/html.ts';
import { formatDay } from '../../../shared/i18n/dates.ts';
import type { Erasure } from '../../../shared/ipc/contract/erasure.ts';
import { translator } from '../../translate.ts';
import { htmlDocument } from '../html.ts';

/** @param name whose data it was: stands on this paper only */
export function erasurePage(erasure: Erasure, name: string, language: Language): string {
  const t = translator(language);
  const at = `${formatDay(erasure.at.slice(0, 10) as Day, language)}, ${erasure.at.slice(11, 16)}`;
  const line = (label: string, value: string) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd>`;
  const signature = (label: string, person: string) =>
    `<p class="signature"><span>${escapeHtml(label)}</span><span>${escapeHtml(person)}</span><span>${escapeHtml(t('erasure.certificate.signature'))}</span></p>`;
  const title = t('erasure.certificate.title');
  const kinds = erasure.kinds.map((kind) => t(`erasure.kinds.${kind}`)).join('; ');
  const lines = [
    line(t('erasure.certificate.child'), name),
    ...(erasure.nobody === null ? [] : [line(t('erasure.certificate.standsAs'), erasure.nobody)]),
    line(t('erasure.whyErase'), t(`erasure.reasons.${erasure.reason}`)),
    line(t('erasure.certificate.counts'), kinds),
    line(t('erasure.certificate.number'), erasure.id),
  ];
  const paragraphs = [
    t('erasure.goes', erasure.counts),
    t('erasure.certificate.stays', { count: erasure.counts.sessions }),
    t('erasure.certificate.copies'),
  ];
  return htmlDocument(
    language,
    title,
    `<main class="letter"><h1>${escapeHtml(title)}</h1><p>${escapeHtml(t('erasure.certificate.text', { at }))}</p>
<dl>${lines.join('')}</dl>${paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('')}
${signature(t('erasure.asked'), erasure.askedBy)}${signature(t('erasure.approved'), erasure.approvedBy)}</main>`,
    ['letter.css'],
  );
}
