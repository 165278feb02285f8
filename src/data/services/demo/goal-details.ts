/** The rest of each goal: what it leads to, where it began, when it counts as reached. In a sequence of its own. */
import type { Criterion } from '../../../shared/domain/criterion.ts';
import { addDays, type Day } from '../../../shared/domain/day.ts';
import { type Discipline, definitionOf, firstRecorderOf } from '../../../shared/domain/discipline.ts';
import type { ChildId, GoalId } from '../../../shared/domain/ids.ts';
import { attainmentTexts } from './attainment-texts.ts';
import { usualFigure } from './figures.ts';
import { goalKinds, longTitles } from './goal-kinds.ts';
import type { BareGoals } from './goals.ts';
import { createIds, unixMsAt } from './ids.ts';
import type { NameLanguage } from './names.ts';
import { demoDay } from './options.ts';
import { createRandom, type Random } from './random.ts';
import type { BareGoal, DemoChild, DemoGoal, DemoRoom, GoalPhase, LongGoal, Unit } from './world.ts';

/** Last days of the quarters: when short-term goals are looked at. */
export const quarterEnds = ['2025-10-24', '2025-12-26', '2026-03-18', '2026-05-25'].map((day) => day as Day);
export const yearEnd = quarterEnds.at(-1) as Day;

/** Shares of goals: without a criterion, with texts of attainment, with a limit of help, with a change of method. */
const [withoutCriterion, withTexts, withCeiling, withPhase] = [0.08, 0.4, 0.35, 0.16];
/** Of goals that are worked on, those that should have been reached in the last quarter. */
const overdue = 0.06;

type MakeGoalId = () => GoalId;
export type DetailedGoals = {
  readonly goals: ReadonlyMap<ChildId, ReadonlyMap<Discipline, readonly DemoGoal[]>>;
  readonly longGoals: readonly LongGoal[];
  readonly phases: readonly GoalPhase[];
};

/** @param madeAt unix ms */
export function detailGoals(
  seed: number,
  madeAt: number,
  rooms: readonly DemoRoom[],
  units: readonly Unit[],
  bare: ReadonlyMap<ChildId, BareGoals>,
): DetailedGoals {
  const makeId = createIds(createRandom(seed, 'long goal ids'));
  const goals = new Map<ChildId, ReadonlyMap<Discipline, readonly DemoGoal[]>>();
  const inGroups = new Set(units.flatMap(groupKeys));
  const [longGoals, phases]: [LongGoal[], GoalPhase[]] = [[], []];
  for (const room of rooms) {
    const random = createRandom(seed, 'goal details', room.number);
    for (const child of room.children) {
      const byDiscipline = [...(bare.get(child.id) ?? [])].map(([discipline, all]) => {
        const ofDiscipline = sinceEnrolled(child, all);
        const long = makeLong(random, () => makeId<GoalId>(madeAt), child, ofDiscipline);
        longGoals.push(long);
        const isAlone = !inGroups.has(keyOf(child.id, discipline));
        const details = ofDiscipline.map((goal) => detail(random, child.language, goal, long.id, isAlone));
        return [discipline, details] as const;
      });
      goals.set(child.id, new Map(byDiscipline));
      for (const goal of byDiscipline.flatMap(([, list]) => list))
        if (random.chance(withPhase)) phases.push(...makePhases(random, child.language, goal, makeId));
    }
  }
  return { goals, longGoals, phases };
}

const keyOf = (childId: ChildId, discipline: Discipline) => `${childId} ${discipline}`;
const groupKeys = ({ children, discipline }: Unit) =>
  children.length > 1 ? children.map(({ id }) => keyOf(id, discipline)) : [];

/** A goal that would have been reached before the child came was never set. */
function sinceEnrolled({ enrolledFrom }: DemoChild, goals: readonly BareGoal[]): readonly BareGoal[] {
  return goals
    .filter(({ archivedOn, from }) => archivedOn === null || archivedOn >= from)
    .map((goal) => (goal.from < enrolledFrom ? { ...goal, from: enrolledFrom } : goal));
}

function makeLong(random: Random, makeId: MakeGoalId, child: DemoChild, goals: readonly BareGoal[]): LongGoal {
  const [first] = goals as readonly [BareGoal];
  const { discipline } = first;
  const kinds = goals.map(({ place }) => goalKinds[discipline][place]);
  const isAlike = kinds.every((kind) => kind?.long === kinds[0]?.long);
  return {
    id: makeId(),
    childId: child.id,
    discipline,
    title: longTitles[discipline][child.language][isAlike ? (kinds[0]?.long ?? 0) : 0] as string,
    recorder: firstRecorderOf(discipline),
    icf: kinds[0]?.icf ?? '',
    from: first.from,
    due: yearEnd,
    importance: random.whole(1, 3),
    difficulty: random.whole(1, 3),
  };
}

/** @param isAlone counting and timing take all of the specialist's eyes: in a group all are recorded in the same way */
function detail(random: Random, language: NameLanguage, goal: BareGoal, parentId: GoalId, isAlone: boolean): DemoGoal {
  const { discipline, place, start } = goal;
  const kind = goalKinds[discipline][place];
  const isOther = kind?.other !== undefined && random.chance(kind.other[1]) && isAlone;
  const recorder = (isOther && kind.other?.[0]) || firstRecorderOf(discipline);
  const isSound = discipline === 'speech_therapy' && place < 2;
  const { ladder } = definitionOf(discipline);
  return {
    ...goal,
    parentId,
    recorder,
    icf: kind?.icf ?? '',
    baseline: usualFigure(recorder, discipline, start),
    criterion: random.chance(withoutCriterion) ? null : makeCriterion(random, goal, recorder),
    promptCeiling: recorder === 'trials' && random.chance(withCeiling) ? random.pick(ladder.slice(1)) : null,
    attainment: random.chance(withTexts) ? attainmentTexts(recorder, isSound, language) : null,
    importance: random.whole(1, 3),
    difficulty: random.whole(1, 3),
    due: dueOf(random, goal),
  };
}

/** Reached goals were reached; what is worked on now lies a little above what most can do. */
function makeCriterion(random: Random, goal: BareGoal, recorder: DemoGoal['recorder']): Criterion {
  const skill = goal.archivedOn === null ? random.pick([0.8, 0.8, 0.85, 0.9]) : 0.65;
  const share = random.next();
  return {
    value: usualFigure(recorder, goal.discipline, skill),
    frame:
      share < 0.7
        ? { kind: 'days', count: random.whole(2, 4) }
        : share < 0.92 || recorder !== 'trials'
          ? { kind: 'data_points', count: random.pick([3, 5, 8]) }
          : { kind: 'errors', count: random.whole(1, 3) },
  };
}

/** The end of a quarter: of this one, of the last one for a few that take longer, or about when it was reached. */
function dueOf(random: Random, { from, archivedOn }: BareGoal): Day {
  const isLate = random.chance(overdue);
  const wanted = archivedOn === null ? (isLate ? addDays(demoDay, -60) : demoDay) : addDays(archivedOn, -20);
  return quarterEnds.find((end) => end > from && end > wanted) ?? yearEnd;
}

const phaseTitles: Readonly<Record<NameLanguage, readonly string[]>> = {
  kk: ['Үлгісіз жұмыс', 'Жаңа суреттер', 'Көмек орнына күту', 'Топта бекіту', 'Қысқа тапсырмалар', 'Сыныпта қолдану'],
  ru: [
    'Работа без образца',
    'Новые картинки',
    'Пауза вместо подсказки',
    'Закрепление в группе',
    'Короткие задания',
    'Перенос в класс',
  ],
};

/** One or two changes between the first month and the last one. */
function makePhases(
  random: Random,
  language: NameLanguage,
  { id, from, archivedOn }: DemoGoal,
  makeId: ReturnType<typeof createIds>,
): readonly GoalPhase[] {
  const titles = random.shuffle(phaseTitles[language]).slice(0, random.chance(0.3) ? 2 : 1);
  const last = archivedOn ?? demoDay;
  const spread = random
    .shuffle([45, 80, 120, 160])
    .slice(0, titles.length)
    .sort((left, right) => left - right);
  return titles.flatMap((title, place) => {
    const day = addDays(from, (spread[place] ?? 45) + random.whole(0, 20));
    return day < addDays(last, -7) ? [{ id: makeId(unixMsAt(day, 12 * 60)), goalId: id, day, title }] : [];
  });
}
