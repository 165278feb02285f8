/** What a child is due each week: what the plan gives it; for some it was a little less before January. */
import type { Day } from '../../../../shared/domain/day.ts';
import type { Discipline } from '../../../../shared/domain/discipline.ts';
import type { MandateTerms } from '../../../../shared/domain/mandate.ts';
import type { Random } from '../random.ts';
import type { DemoChild, DemoSeries } from '../world.ts';

const changedInJanuary = 0.18;
const [lastOfAutumn, firstOfWinter] = ['2025-12-28', '2026-01-08'].map((day) => day as Day) as [Day, Day];

/** @param series the child's of the last year */
export function makeMandates(random: Random, child: DemoChild, series: readonly DemoSeries[]): readonly MandateTerms[] {
  const kinds = Map.groupBy(series, ({ meeting: { unit } }) => `${unit.discipline} ${unit.children.length > 1}`);
  return [...kinds.values()].flatMap((same) => {
    const [{ meeting }] = same as [DemoSeries];
    const terms: MandateTerms = {
      discipline: meeting.unit.discipline as Discipline,
      mode: meeting.unit.children.length > 1 ? 'group' : 'individual',
      // One meeting is several series one after the other where its children changed.
      sessionsPerWeek: new Set(same.map((one) => one.meeting)).size,
      minutes: meeting.unit.minutes,
      from: child.enrolledFrom,
      to: child.enrolledTo,
    };
    const isThere = child.enrolledFrom < '2025-11-01' && (child.enrolledTo === null || child.enrolledTo > '2026-02-01');
    if (!random.chance(changedInJanuary) || !isThere) return [terms];
    return [
      { ...terms, minutes: terms.minutes - 5, to: lastOfAutumn },
      { ...terms, from: firstOfWinter },
    ];
  });
}
