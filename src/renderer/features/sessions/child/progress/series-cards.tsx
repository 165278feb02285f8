/** What is followed over all goals of a discipline: consonants, attention, exertion, mood. */
import type { ChartPoint } from '../../../../../shared/chart/chart.ts';
import { niceTicks, timeTicks } from '../../../../../shared/chart/scale.ts';
import { percentConsonantsCorrect } from '../../../../../shared/domain/figures.ts';
import type { SessionId } from '../../../../../shared/domain/ids.ts';
import { axisDayText } from '../../../../../shared/i18n/chart-text.ts';
import { formatDay, formatNumber, formatPercent } from '../../../../../shared/i18n/dates.ts';
import { formatSeconds } from '../../../../../shared/i18n/figure-text.ts';
import type { DisciplineOverview } from '../../../../../shared/ipc/contract/progress.ts';
import { useWords } from '../../../../app/words.ts';
import { ChartView } from './chart-view.tsx';
import css from './progress.module.css';
import type { Range } from './range.ts';

type Props = {
  readonly overview: DisciplineOverview;
  readonly range: Range;
  readonly onOpenSession: (sessionId: SessionId) => void;
};

type Series = {
  readonly title: string;
  readonly points: readonly (ChartPoint & { readonly sessionId: SessionId; readonly text: string })[];
  readonly beside?: readonly ChartPoint[];
  readonly ticks: readonly number[];
  readonly tickText: (value: number) => string;
};

const seriesHeight = 150;

export function SeriesCards({ overview, range, onOpenSession }: Props) {
  const { language } = useWords();
  const shown = useSeries(overview).filter(({ points }) => points.length > 0);
  if (shown.length === 0) return null;
  return (
    <div className={css.series}>
      {shown.map(({ title, points, ...rest }) => (
        <article key={title} className={css.goal}>
          <h3 className={css.cardTitle}>{title}</h3>
          <ChartView
            label={title}
            spec={{
              ...rest,
              ...range,
              points,
              height: seriesHeight,
              dayText: (day, unit) => axisDayText(day, unit, language),
            }}
            sessions={points.map(({ sessionId, day, text }) => ({
              sessionId,
              text: `${formatDay(day, language)}: ${text}`,
            }))}
            onOpenSession={onOpenSession}
          />
        </article>
      ))}
    </div>
  );
}

function useSeries({ consonants, attention, exertion, mood }: DisciplineOverview): readonly Series[] {
  const { t, language } = useWords();
  const level = (value: number) => formatNumber(value, language);
  const percent = (value: number) => formatPercent(value, language, 0);
  const moodText = (before: number | null, after: number | null) =>
    [
      before === null ? '' : `${t('progress.moodBefore')} ${before}`,
      after === null ? '' : `${t('progress.moodAfter')} ${after}`,
    ]
      .filter(Boolean)
      .join(', ');
  return [
    {
      title: t('progress.consonants'),
      ticks: [0, 25, 50, 75, 100],
      tickText: percent,
      points: consonants.map(({ sessionId, day, correct, attempted }) => {
        const figure = percentConsonantsCorrect({ correct, attempted }) ?? 0;
        const text = `${formatPercent(figure, language)} (${t('progress.ofConsonants', { correct, attempted })})`;
        return { sessionId, day, figure, text };
      }),
    },
    {
      title: t('progress.attention'),
      ticks: timeTicks(Math.max(1, ...attention.map(({ seconds }) => seconds)), 4),
      tickText: formatSeconds,
      points: attention.map(({ seconds, ...at }) => ({ ...at, figure: seconds, text: formatSeconds(seconds) })),
    },
    {
      title: t('sessions.exertion'),
      ticks: niceTicks(0, 10, 5),
      tickText: level,
      points: exertion.map(({ level: figure, ...at }) => ({ ...at, figure, text: level(figure) })),
    },
    {
      title: `${t('progress.mood')}: ${t('progress.moodBefore')} → ${t('progress.moodAfter')}`,
      ticks: [1, 2, 3, 4, 5],
      tickText: level,
      points: mood.map(({ before, after, ...at }) => ({
        ...at,
        figure: after ?? before ?? 0,
        text: moodText(before, after),
      })),
      beside: mood.flatMap(({ day, before }) => (before === null ? [] : { day, figure: before })),
    },
  ];
}
