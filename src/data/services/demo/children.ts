/** The children of a room. */
import { type Calendar, isSchoolDay } from '../../../shared/domain/calendar.ts';
import { addDays, type Day, daysFrom } from '../../../shared/domain/day.ts';
import type { ChildId } from '../../../shared/domain/ids.ts';
import { pictogramIds } from '../../../shared/pictograms.ts';
import type { MakeId } from './ids.ts';
import { makeName, type NameLanguage } from './names.ts';
import { demoDay } from './options.ts';
import type { Random } from './random.ts';
import type { DemoChild } from './world.ts';

/** Grades 1 to 9: more children in the lower ones, where support begins. */
const gradeShares = [16, 16, 15, 13, 11, 9, 8, 7, 5];
/** Classes that learn in Kazakh and in Russian. */
const classLetters: Readonly<Record<NameLanguage, string>> = { kk: 'АӘ', ru: 'БВ' };

export type ChildrenPlan = {
  readonly random: Random;
  readonly makeId: MakeId;
  /** When the records were made, unix ms. */
  readonly madeAt: number;
  readonly count: number;
  /** Place of the first one among all children. */
  readonly firstIndex: number;
  readonly schoolLanguage: NameLanguage;
  /** First day of the whole history, and the calendar of the last year, in which children join and leave. */
  readonly firstDay: Day;
  readonly calendar: Calendar;
};

/** @returns children without ids in common, each with a picture that nobody else in the room has */
export function makeChildren(plan: ChildrenPlan): readonly DemoChild[] {
  const pictograms = plan.random.shuffle(pictogramIds);
  const schoolDays = daysFrom(plan.calendar.firstDay, demoDay).filter((day) => isSchoolDay(plan.calendar, day));
  const taken = new Set<string>();
  return Array.from({ length: plan.count }, (_, place) => {
    const child = makeChild(plan, pictograms[place] ?? 'cat', schoolDays, taken);
    return { ...child, index: plan.firstIndex + place };
  });
}

function makeChild(
  { random, makeId, madeAt, schoolLanguage, firstDay }: ChildrenPlan,
  pictogram: string,
  schoolDays: readonly Day[],
  taken: Set<string>,
): Omit<DemoChild, 'index'> {
  const language = random.chance(0.75) ? schoolLanguage : schoolLanguage === 'kk' ? 'ru' : 'kk';
  const grade = makeGrade(random);
  const name = makeFreeName(random, language, taken);
  return {
    ...name,
    ...makeEnrolment(random, firstDay, schoolDays),
    ...makeConclusion(random),
    id: makeId<ChildId>(madeAt),
    language,
    grade,
    className: `${grade}${random.pick([...classLetters[language]])}`,
    birthDate: makeBirthDate(random, grade),
    pictogram,
  };
}

/** A name whose family and given name nobody else in the room has. */
function makeFreeName(random: Random, language: NameLanguage, taken: Set<string>) {
  for (;;) {
    const name = makeName(random, language, random.chance(0.36) ? 'female' : 'male', 'child');
    const key = `${name.family} ${name.given}`;
    if (taken.has(key)) continue;
    taken.add(key);
    return name;
  }
}

function makeGrade(random: Random): number {
  let rest = random.whole(1, 100);
  return gradeShares.findIndex((share) => (rest -= share) <= 0) + 1;
}

/** Six years old by 1 September of grade 1; one in six began a year later. */
function makeBirthDate(random: Random, grade: number): Day {
  const youngest = `${2025 - 6 - (grade - 1)}-09-01` as Day;
  return addDays(youngest, -random.whole(0, 364) - (random.chance(0.16) ? 365 : 0));
}

/** Most come all year; some join later, some leave before its end. */
function makeEnrolment(random: Random, firstDay: Day, schoolDays: readonly Day[]) {
  const share = random.next();
  const dayAt = (part: number) => schoolDays[Math.floor(part * (schoolDays.length - 1))] as Day;
  const enrolledFrom = share < 0.07 ? dayAt(0.06 + 0.7 * random.next()) : firstDay;
  const enrolledTo = share > 0.965 ? dayAt(0.3 + 0.65 * random.next()) : null;
  return { enrolledFrom, enrolledTo };
}

/** Number and end of the commission's conclusion: some lapse within two months, a few have lapsed, a few have none. */
function makeConclusion(random: Random): Pick<DemoChild, 'pmpkNumber' | 'pmpkValidTo'> {
  const share = random.next();
  if (share < 0.04) return { pmpkNumber: '', pmpkValidTo: null };
  const pmpkNumber = `ДЕМО-${String(random.whole(1, 9999)).padStart(4, '0')}/${random.whole(23, 25)}`;
  if (share < 0.09) return { pmpkNumber, pmpkValidTo: null };
  if (share < 0.12) return { pmpkNumber, pmpkValidTo: addDays(demoDay, -random.whole(1, 40)) };
  if (share < 0.2) return { pmpkNumber, pmpkValidTo: addDays(demoDay, random.whole(1, 60)) };
  return { pmpkNumber, pmpkValidTo: addDays(demoDay, random.whole(61, 800)) };
}
