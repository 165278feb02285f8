/** What a recorder shows of a child at a given skill: the same for what is recorded, the baseline and the criterion. */
import type { Discipline } from '../../../shared/domain/discipline.ts';
import type { RecorderKind } from '../../../shared/domain/recorder.ts';

/** Seconds of one span at skill 0, and what full skill adds. Balance is held for seconds, work goes on for minutes. */
const spanOf = (discipline: Discipline): readonly [least: number, more: number] =>
  discipline === 'exercise' || discipline === 'choreography' ? [4, 26] : [60, 240];

/** Of a speech sample, the share said right. */
export const consonantShare = (skill: number) => 0.3 + 0.66 * skill;
export const timesATap = (skill: number) => 1 + 2.4 * skill;
export const repetitionsASet = (skill: number) => 4 + 9 * skill;
/** Seconds without looking away. */
export const attentionSpan = (skill: number) => 60 + 600 * skill;
export function durationSpan(discipline: Discipline, skill: number): number {
  const [least, more] = spanOf(discipline);
  return least + more * skill;
}

const roundTo = (step: number, value: number) => Math.max(step, step * Math.round(value / step));
/** Taps, sets or spans in a session, about. */
const usual = 3;

/** The figure of an ordinary session in the unit of its chart, rounded as one would write it down. */
export function usualFigure(recorder: RecorderKind, discipline: Discipline, skill: number): number {
  switch (recorder) {
    case 'consonants':
      return roundTo(5, 100 * consonantShare(skill));
    case 'frequency':
      return roundTo(1, usual * timesATap(skill));
    case 'repetitions':
      return roundTo(2, usual * repetitionsASet(skill));
    case 'attention':
      return roundTo(30, attentionSpan(skill));
    case 'duration':
      return roundTo(10, usual * durationSpan(discipline, skill));
    default:
      return roundTo(5, 100 * skill);
  }
}
