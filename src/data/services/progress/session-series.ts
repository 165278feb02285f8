/** Figures of a discipline session by session, and independence by weeks or months. */
import { addDays, type Day, daysBetween, lastDayOfMonth, mondayOf, monthOf } from '../../../shared/domain/day.ts';
import { latestExertion, latestMood, spansOf, tallyConsonants } from '../../../shared/domain/figures.ts';
import { type Help, helpOf, sumHelp } from '../../../shared/domain/goal-point.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import type { RecorderKind } from '../../../shared/domain/recorder.ts';
import type { DisciplineOverview } from '../../../shared/ipc/contract/progress.ts';
import type { ProgressGoalRow } from '../../db/queries/progress.ts';
import { recorderOf } from '../goal-rows.ts';
import { allObservations, observationsFor, type SeenSession } from './child-facts.ts';

type SessionSeries = Pick<DisciplineOverview, 'consonants' | 'attention' | 'exertion' | 'mood'>;

/** Sessions without such an observation are left out of its series. */
export function sessionSeries(sessions: readonly SeenSession[]): SessionSeries {
  const series: SessionSeries = { consonants: [], attention: [], exertion: [], mood: [] };
  for (const session of sessions) {
    const observations = allObservations(session.seen);
    const inSession = { sessionId: session.id as SessionId, day: session.day as Day };
    const { correct, attempted } = tallyConsonants(observations);
    if (attempted > 0) series.consonants.push({ ...inSession, correct, attempted });
    const longest = Math.max(0, ...spansOf(observations, 'attention'));
    if (longest > 0) series.attention.push({ ...inSession, seconds: longest });
    const level = latestExertion(observations);
    if (level !== null) series.exertion.push({ ...inSession, level });
    const [before, after] = [latestMood(observations, 'before'), latestMood(observations, 'after')];
    if (before !== null || after !== null) series.mood.push({ ...inSession, before, after });
  }
  return series;
}

/** Longest range, in days, that is shown week by week. */
const longestInWeeks = 100;

/** How much was done alone, with which help, wrongly: trials and steps of all goals together. */
export function independenceOf(
  sessions: readonly SeenSession[],
  goals: readonly ProgressGoalRow[],
  from: Day,
  to: Day,
): DisciplineOverview['independence'] {
  const bucketOf = daysBetween(from, to) <= longestInWeeks ? weekOf : wholeMonthOf;
  const recorders = new Map(goals.map((goal) => [goal.id, recorderOf(goal)]));
  const buckets = Map.groupBy(sessions, (session) => bucketOf(session.day as Day).from);
  return [...buckets].flatMap(([first, inBucket]) => {
    const help = sumHelp(inBucket.flatMap((session) => helpIn(session, recorders)));
    return help ? [{ ...bucketOf(first), help }] : [];
  });
}

/** Help by goal, as the same step may belong to two of them; what has no goal is read both ways. */
function helpIn(session: SeenSession, recorders: ReadonlyMap<string, RecorderKind>): readonly Help[] {
  const goalIds = [...new Set(session.seen.map(({ goalId }) => goalId))];
  return goalIds.flatMap((goalId) => {
    const observations = observationsFor(session.seen, goalId);
    const recorder = goalId === null ? undefined : recorders.get(goalId);
    const kinds = recorder === undefined ? (['trials', 'steps'] as const) : [recorder];
    return kinds.flatMap((kind) => helpOf(kind, observations) ?? []).filter(isSomething);
  });
}

const isSomething = ({ alone, prompted, incorrect, noResponse }: Help) =>
  alone + incorrect + noResponse + prompted.length > 0;

const weekOf = (day: Day) => ({ from: mondayOf(day), to: addDays(mondayOf(day), 6) });
const wholeMonthOf = (day: Day) => ({ from: `${monthOf(day)}-01` as Day, to: lastDayOfMonth(monthOf(day)) });
