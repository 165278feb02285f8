/** Who comes to whom, alone or in which group, and how many times a week: about 5.5 sessions a week for each child. */
import type { Discipline } from '../../../shared/domain/discipline.ts';
import type { Random } from './random.ts';
import type { DemoChild, DemoStaff, Unit } from './world.ts';

/** How one child is seen by one specialist: times alone and times in a group each week. */
type Pattern = { readonly share: number; readonly alone: 0 | 1 | 2; readonly inGroup: 0 | 1 | 2 };
type GroupSize = readonly [least: number, most: number];

/** Disciplines of speech and learning work one to one; crafts and exercise in groups. */
const closePatterns: readonly Pattern[] = [
  { share: 0.42, alone: 2, inGroup: 0 },
  { share: 0.3, alone: 1, inGroup: 1 },
  { share: 0.28, alone: 0, inGroup: 2 },
];
const groupPatterns: readonly Pattern[] = [
  { share: 0.12, alone: 1, inGroup: 0 },
  { share: 0.3, alone: 1, inGroup: 1 },
  { share: 0.58, alone: 0, inGroup: 2 },
];
const isClose = (discipline: Discipline) => discipline === 'speech_therapy' || discipline === 'special_education';
const groupSizeOf = (discipline: Discipline): GroupSize => (isClose(discipline) ? [2, 4] : [3, 6]);

/** Pottery, art and the like: nobody younger than this tries out a career. */
const careerGrade = 5;
/** Children whom one specialist can take, as a share of the room. */
const mostOfRoom = 0.68;

export function makeUnits(
  random: Random,
  staff: readonly DemoStaff[],
  children: readonly DemoChild[],
): readonly Unit[] {
  const most = Math.ceil(children.length * mostOfRoom);
  const comers = new Map(staff.map((person) => [person, [] as DemoChild[]]));
  for (const child of random.shuffle(children)) {
    const free = staff.filter((person) => (comers.get(person)?.length ?? 0) < most);
    for (const person of random.shuffle(free).slice(0, makeCount(random))) comers.get(person)?.push(child);
  }
  return staff.flatMap((person) => unitsOf(random, person, comers.get(person) ?? []));
}

/** Specialists for one child: two, three or four. */
function makeCount(random: Random): number {
  const share = random.next();
  return share < 0.22 ? 2 : share < 0.79 ? 3 : 4;
}

function unitsOf(random: Random, staff: DemoStaff, children: readonly DemoChild[]): readonly Unit[] {
  const [main] = staff.post?.disciplines ?? [];
  if (!main) return [];
  const byGrade = children.toSorted((left, right) => left.grade - right.grade || left.index - right.index);
  const patterns = byGrade.map((child) => ({
    child,
    ...pickPattern(random, isClose(main) ? closePatterns : groupPatterns),
  }));
  const alone = patterns.filter((pattern) => pattern.alone > 0);
  const groups = ([1, 2] as const).flatMap((times) => {
    const members = patterns.filter((pattern) => pattern.inGroup === times).map(({ child }) => child);
    return splitIntoGroups(random, members, groupSizeOf(main)).map((group) => ({ group, times }));
  });
  return [
    ...alone.map((pattern) => makeUnit(random, staff, [pattern.child], pattern.alone)),
    ...groups.map(({ group, times }) => makeUnit(random, staff, group, times)),
  ];
}

function pickPattern(random: Random, patterns: readonly Pattern[]): Pattern {
  let rest = random.next();
  return patterns.find(({ share }) => (rest -= share) < 0) ?? (patterns[0] as Pattern);
}

/** Neighbours in age; a rest too small for a group joins the last one. */
function splitIntoGroups(random: Random, children: readonly DemoChild[], [least, most]: GroupSize): DemoChild[][] {
  const groups: DemoChild[][] = [];
  for (let start = 0; start < children.length; ) {
    const left = children.length - start;
    const size = left <= most ? left : Math.min(random.whole(least, most), left - least);
    groups.push(children.slice(start, start + size));
    start += size;
  }
  return groups;
}

function makeUnit(random: Random, staff: DemoStaff, children: readonly DemoChild[], timesAWeek: number): Unit {
  const [main, extra] = staff.post?.disciplines ?? [];
  const isOldEnough = extra !== 'career_tryout' || children.every((child) => child.grade >= careerGrade);
  const discipline = (extra && isOldEnough && random.chance(0.35) ? extra : main) as Discipline;
  const isGroup = children.length > 1;
  const young = (children[0]?.grade ?? 0) <= 2;
  return { staff, discipline, children, timesAWeek, minutes: isGroup ? 40 : young ? 25 : 30 };
}
