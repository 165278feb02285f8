/** Figures of a recorder and criteria in words. */
import type { Criterion } from '../../../shared/domain/criterion.ts';
import { unitOf } from '../../../shared/domain/figures.ts';
import type { RecorderKind } from '../../../shared/domain/recorder.ts';
import { formatNumber } from '../../../shared/i18n/dates.ts';
import { useWords } from '../../app/words.ts';
import { formatSpan } from './live/span.ts';

export function useFigureWords() {
  const { t, language } = useWords();
  const number = (value: number) => formatNumber(value, language, Number.isInteger(value) ? 0 : 1);
  const figure = (recorder: RecorderKind, value: number): string => {
    const unit = unitOf[recorder];
    if (unit === 'percent') return `${number(value)}\u00a0%`;
    if (unit === 'seconds') return formatSpan(value);
    if (unit === 'times') return t('goals.times', { count: value });
    return value > 0 && recorder === 'attainment' ? `+${number(value)}` : number(value);
  };
  const criterion = (recorder: RecorderKind, { value, frame }: Criterion): string =>
    t(`goals.criteria.${frame.kind}`, { figure: figure(recorder, value), count: frame.count });
  return { figure, criterion };
}
