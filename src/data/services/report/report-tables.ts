/** Tables of a report: sessions and minutes, what was due by mandate, T-scores. */
import { mandateCompliance } from '../../../shared/domain/mandate.ts';
import { escapeHtml } from '../../../shared/html.ts';
import { formatNumber, formatPercent } from '../../../shared/i18n/dates.ts';
import { translator } from '../../translate.ts';
import type { ReportFacts } from './report-facts.ts';

export function attendanceHtml({ input, overview }: ReportFacts): string {
  const { language } = input;
  const t = translator(language);
  if (overview.disciplines.length === 0) return '';
  const rows = overview.disciplines.map(({ discipline, attended, scheduled, minutes }) => [
    t(`disciplines.${discipline}`),
    t('report.attended', { attended, scheduled }),
    formatPercent(scheduled === 0 ? null : (100 * attended) / scheduled, language),
    formatNumber(minutes, language),
  ]);
  const heads = [t('report.discipline'), t('report.came'), t('report.rate'), t('report.minutes')];
  return section(t('report.attendance'), heads, rows, t('report.noRate'));
}

/** Both readings, each with what it means. */
export function mandateHtml({ input, overview }: ReportFacts): string {
  const { language } = input;
  const t = translator(language);
  const minutes = (value: number) => formatNumber(Math.round(value), language);
  const rows = overview.disciplines.flatMap(({ discipline, delivery }) => {
    if (!delivery) return [];
    const { received, provided } = mandateCompliance(delivery);
    return [
      [
        t(`disciplines.${discipline}`),
        minutes(delivery.mandated),
        `${minutes(delivery.delivered + delivery.madeUp)} (${minutes(delivery.madeUp)})`,
        minutes(delivery.lostByAbsence),
        formatPercent(received, language),
        formatPercent(provided, language),
      ],
    ];
  });
  if (rows.length === 0) return '';
  const heads = [
    t('report.discipline'),
    t('report.due'),
    t('report.given'),
    t('report.lost'),
    `${t('report.received')}: ${t('progress.receivedWhy')}`,
    `${t('report.provided')}: ${t('progress.providedWhy')}`,
  ];
  return section(t('report.mandate'), heads, rows, t('progress.weeksWhy'));
}

export function attainmentHtml({ input, overview }: ReportFacts): string {
  const { language } = input;
  const t = translator(language);
  if (overview.attainment.length === 0) return '';
  const score = (value: number | null) => (value === null ? t('common.noDash') : formatNumber(value, language, 1));
  const rows = overview.attainment.map(({ term, goals, baseline, achieved }) => [
    `${t('progress.termNumber', { number: term.number })} (${term.from.slice(0, 4)})`,
    t('progress.goalsCount', { count: goals }),
    t('progress.fromTo', { from: score(baseline), to: score(achieved) }),
  ]);
  const heads = [t('report.term'), t('progress.goals'), t('report.score')];
  return section(t('report.attainment'), heads, rows, t('progress.attainmentWhy'));
}

function section(title: string, heads: readonly string[], rows: readonly (readonly string[])[], note: string): string {
  const head = heads.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map((text) => `<td>${escapeHtml(text)}</td>`).join('')}</tr>`).join('');
  return `<section><h2>${escapeHtml(title)}</h2><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>
<p class="quiet">${escapeHtml(note)}</p></section>`;
}
