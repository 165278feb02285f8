import { useEffect, useRef, useState } from 'react';
import { barRow } from '../../../../shared/chart/bars.ts';
import type { Report, ReportFigure } from '../../../../shared/domain/report.ts';
import { reportBars } from '../../../../shared/sheet/report-bars.ts';
import { useWords } from '../../../app/words.ts';
import css from './report-bars.module.css';

/** One figure as bars; every number stands in the table beside it as well. */
export function ReportBars({ report, figure }: { readonly report: Report; readonly figure: ReportFigure }) {
  const { t, language } = useWords();
  const [frame, width] = useWidth();
  const name = t(`reports.figures.${figure}`);
  const bars = reportBars(report, figure, [language], width);
  return (
    <figure className={css.figure}>
      <figcaption className={css.title}>{name}</figcaption>
      <div ref={frame} className={css.frame}>
        <svg role="img" aria-label={t('reports.chartOf', { figure: name })} width={bars.width} height={bars.height}>
          {bars.rows.map((row) => {
            const middle = row.y + barRow.height / 2 + 4;
            return (
              <g key={row.y}>
                <text className={css.label} x={bars.left - barRow.room} y={middle} textAnchor="end">
                  {row.shownLabel}
                </text>
                {row.value !== null && (
                  <rect
                    className={css.bar}
                    x={bars.left}
                    y={row.y + (barRow.height - barRow.bar) / 2}
                    width={row.length}
                    height={barRow.bar}
                    {...(row.fill !== null && { style: { fill: row.fill } })}
                  />
                )}
                <text className={css.text} x={bars.left + row.length + 6} y={middle}>
                  {row.text}
                </text>
              </g>
            );
          })}
          <path className={css.axis} d={`M${bars.left} 0V${bars.height}`} />
        </svg>
      </div>
    </figure>
  );
}

/** The width there is, as it changes. */
function useWidth() {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(360);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [frame, width] as const;
}
