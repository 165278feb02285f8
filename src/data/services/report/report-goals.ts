/** Goals of a report: title, what is meant by reaching it, a chart, and how it went in plain words. */
import type { TFunction } from 'i18next';
import { layoutChart } from '../../../shared/chart/chart.ts';
import { goalChartSpec } from '../../../shared/chart/goal-chart.ts';
import { chartSvg } from '../../../shared/chart/svg.ts';
import { unitOf } from '../../../shared/domain/figures.ts';
import { summariseGoal } from '../../../shared/domain/goal-summary.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { escapeHtml } from '../../../shared/html.ts';
import { axisDayText, baselineLabel, criterionLabel, criterionSentence } from '../../../shared/i18n/chart-text.ts';
import { formatDay } from '../../../shared/i18n/dates.ts';
import { formatFigure, unitWordOf } from '../../../shared/i18n/figure-text.ts';
import type { GoalProgress } from '../../../shared/ipc/contract/progress.ts';
import { translator } from '../../translate.ts';
import type { ReportFacts } from './report-facts.ts';

/** In units of the drawing, which takes the larger part of a line; what it says in words stands beside it. */
const size = { width: 450, height: 145 };

export function goalsHtml(facts: ReportFacts): string {
  const t = translator(facts.input.language);
  const groups = Map.groupBy(facts.goals, ({ discipline }) => discipline);
  return [...groups]
    .map(([discipline, goals]) => {
      const articles = goals.map((goal) => goalHtml(facts, goal, t));
      return `<section><h2>${escapeHtml(t(`disciplines.${discipline}`))}</h2>${articles.join('')}</section>`;
    })
    .join('');
}

function goalHtml({ input, today }: ReportFacts, goal: GoalProgress, t: TFunction): string {
  const { language, from } = input;
  const to = input.to < today ? input.to : today;
  const { criterion } = goal;
  const spec = goalChartSpec(
    goal,
    goal.points,
    { ...size, from, to: to < from ? from : to },
    {
      criterion: (of) => criterionLabel(goal, of, t, language),
      baseline: (value) => baselineLabel(goal, value, t, language),
      met: t('progress.met'),
      figure: (value) => formatFigure(goal.recorder, value, language),
      day: (day, unit) => axisDayText(day, unit, language),
    },
  );
  const chart = goal.points.length > 0 ? chartSvg(layoutChart(spec), t('report.chartOf', { title: goal.title })) : '';
  const measured = t(`progress.unit.${unitWordOf(goal.recorder)}`);
  const meant = criterion ? `${measured} · ${criterionSentence(goal, criterion, t, language)}` : measured;
  const said = `<div><p>${escapeHtml(goalSentences(goal, t, language))}</p><p class="quiet">${escapeHtml(meant)}</p></div>`;
  return `<article><h3>${escapeHtml(goal.title)}</h3><div class="goal">${chart}${said}</div></article>`;
}

/** "12 sessions in this period. At the beginning alone about 3 times out of ten, lately about 8. …" */
export function goalSentences(goal: GoalProgress, t: TFunction, language: Language): string {
  const summary = summariseGoal(goal.points.map(({ figure }) => figure));
  if (!summary) return t('progress.noPoints');
  const sentences = [t('report.goalSessions', { count: summary.sessions }), changeSentence(goal, summary, t, language)];
  if (goal.metOn) sentences.push(t('report.reached', { day: formatDay(goal.metOn, language) }));
  else if (goal.criterionMetOn)
    sentences.push(t('report.criterionReached', { day: formatDay(goal.criterionMetOn, language) }));
  else if (goal.criterion) sentences.push(t('report.onTheWay'));
  return sentences.join(' ');
}

type Summary = NonNullable<ReturnType<typeof summariseGoal>>;

function changeSentence(
  { recorder }: GoalProgress,
  { first, last }: Summary,
  t: TFunction,
  language: Language,
): string {
  const figure = (value: number) => formatFigure(recorder, value, language);
  if (first === null) return t('report.only', { last: figure(last) });
  const isShare = unitOf[recorder] === 'percent' && recorder !== 'consonants';
  if (!isShare) return t('report.change', { first: figure(first), last: figure(last) });
  return t('report.tenths', { first: Math.round(first / 10), last: Math.round(last / 10) });
}
