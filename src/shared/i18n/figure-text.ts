/** Figures of goals as text. */
import type { FigureUnit } from '../domain/figures.ts';
import { unitOf } from '../domain/figures.ts';
import type { Language } from '../domain/language.ts';
import type { RecorderKind } from '../domain/recorder.ts';
import { formatNumber, formatPercent } from './dates.ts';

/** Minutes and seconds, `4:05`; with hours `1:04:05`. */
export function formatSeconds(seconds: number): string {
  const whole = Math.round(seconds);
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/** `58 %`, `12`, `4:05`, `+1`, `4`: whole percents, a sign for attainment. */
export function formatFigure(recorder: RecorderKind, figure: number, language: Language): string {
  const unit: FigureUnit = unitOf[recorder];
  if (unit === 'percent') return formatPercent(figure, language, 0);
  if (unit === 'seconds') return formatSeconds(figure);
  const sign = recorder === 'attainment' && figure > 0 ? '+' : '';
  return `${sign}${formatNumber(figure, language, Number.isInteger(figure) ? 0 : 1)}`;
}

/** The word in `progress.unit` that says what the figure counts. */
export function unitWordOf(recorder: RecorderKind) {
  const words = {
    trials: 'percentAlone',
    steps: 'percentAlone',
    consonants: 'percentCorrect',
    frequency: 'times',
    repetitions: 'times',
    duration: 'duration',
    attention: 'attention',
    attainment: 'attainment',
    mood: 'mood',
  } as const satisfies Record<RecorderKind, string>;
  return words[recorder];
}
