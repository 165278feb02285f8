/** A progress report as a printable page: A4 upright, legible without colours; looks come from print/report.css. */

import { escapeHtml } from '../../../shared/html.ts';
import { formatDay, formatDayShort } from '../../../shared/i18n/dates.ts';
import { translator } from '../../translate.ts';
import { stampText } from '../export/record-stamp.ts';
import { htmlDocument } from '../html.ts';
import type { ReportFacts } from './report-facts.ts';
import { goalsHtml } from './report-goals.ts';
import { attainmentHtml, attendanceHtml, mandateHtml } from './report-tables.ts';

/** @param sheets more style sheets than a report always has */
export function reportHtml(facts: ReportFacts, sheets: readonly string[] = []): string {
  const { language, audience } = facts.input;
  const t = translator(language);
  const isPmpk = audience === 'pmpk';
  const parts = [
    headHtml(facts),
    goalsHtml(facts),
    attendanceHtml(facts),
    isPmpk ? mandateHtml(facts) : '',
    isPmpk ? attainmentHtml(facts) : '',
    wordsHtml(facts),
    drawingsHtml(facts),
    signaturesHtml(facts),
  ];
  return htmlDocument(language, t('report.title'), `<main class="report">${parts.join('\n')}</main>`, [
    'report.css',
    'chart.css',
    ...sheets,
  ]);
}

/** Stands on each page beside the page's number. */
export function reportFooter({ input, childName, isDemo }: ReportFacts): string {
  const t = translator(input.language);
  const period = `${formatDayShort(input.from)} – ${formatDayShort(input.to)}`;
  return [t('report.title'), childName, period, isDemo ? t('sheet.demo') : ''].filter(Boolean).join(' · ');
}

function headHtml(facts: ReportFacts): string {
  const { input, isDemo } = facts;
  const t = translator(input.language);
  const period = t('report.periodOf', {
    from: formatDay(input.from, input.language),
    to: formatDay(input.to, input.language),
  });
  const lines: readonly (readonly [string, string])[] = [
    [t('report.child'), facts.childName],
    [t('report.born'), facts.birthDate ? formatDayShort(facts.birthDate) : ''],
    [t('report.className'), facts.className],
    [t('report.school'), facts.schoolName],
    [t('report.period'), period],
    [t('report.pmpk'), input.audience === 'pmpk' ? facts.pmpkNumber : ''],
  ];
  const list = lines.filter(([, text]) => text !== '');
  const terms = list.map(([label, text]) => `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(text)}</dd></div>`);
  const notes = [
    isDemo ? `<p class="demo">${escapeHtml(t('sheet.demo'))}</p>` : '',
    input.drawingIds.length > 0 && input.isForFamilyOnly && input.audience === 'parents'
      ? `<p class="family">${escapeHtml(t('report.forFamilyOnly'))}</p>`
      : '',
  ];
  return `<header><h1>${escapeHtml(t('report.title'))}</h1>${notes.join('')}<dl>${terms.join('')}</dl></header>`;
}

function wordsHtml({ input }: ReportFacts): string {
  const text = input.text.trim();
  if (text === '') return '';
  const t = translator(input.language);
  return `<section class="words"><h2>${escapeHtml(t('report.words'))}</h2><p>${escapeHtml(text)}</p></section>`;
}

function drawingsHtml({ input, drawings }: ReportFacts): string {
  if (drawings.length === 0) return '';
  const t = translator(input.language);
  const figures = drawings.map(({ day, png }) => {
    const caption = t('report.drawingOf', { day: formatDay(day, input.language) });
    const source = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
    return `<figure><img alt="" src="${source}"><figcaption>${escapeHtml(caption)}</figcaption></figure>`;
  });
  return `<section><h2>${escapeHtml(t('report.drawingsHead'))}</h2><div class="drawings">${figures.join('')}</div></section>`;
}

function signaturesHtml({ input, specialistName, today, head }: ReportFacts): string {
  const t = translator(input.language);
  const second = input.audience === 'pmpk' ? t('report.head') : t('report.parent');
  const lines = [
    specialistName === '' ? t('report.specialist') : `${t('report.specialist')}: ${specialistName}`,
    second,
  ];
  const madeOn = t('report.madeOn', { day: formatDay(today, input.language) });
  return `<footer>${lines.map((name) => `<p class="signature">${escapeHtml(name)}<i></i></p>`).join('')}
<p>${escapeHtml([madeOn, stampText(head, input.language)].filter(Boolean).join(' · '))}</p></footer>`;
}
