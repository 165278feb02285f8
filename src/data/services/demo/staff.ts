/** The people who work in the demo. */
import type { StaffId } from '../../../shared/domain/ids.ts';
import { pictogramIds } from '../../../shared/pictograms.ts';
import type { MakeId } from './ids.ts';
import { makeName, type NameLanguage } from './names.ts';
import type { Post } from './places.ts';
import type { Random } from './random.ts';
import type { DemoStaff } from './world.ts';

export type StaffPlan = {
  readonly random: Random;
  readonly makeId: MakeId;
  readonly madeAt: number;
  readonly schoolLanguage: NameLanguage;
};

/** One specialist for each post. @param firstIndex place of the first one among all specialists */
export function makeSpecialists(plan: StaffPlan, posts: readonly Post[], firstIndex: number): readonly DemoStaff[] {
  const pictograms = plan.random.shuffle(pictogramIds);
  return posts.map((post, place) => ({
    ...makePerson(plan, post.specialism === 'exercise_instructor' ? 0.5 : 0.93),
    index: firstIndex + place,
    role: 'specialist',
    specialism: post.specialism,
    post,
    pictogram: pictograms[place] ?? 'owl',
  }));
}

/** Two for each school. */
export function makeAdministrators(plan: StaffPlan): readonly DemoStaff[] {
  const pictograms = plan.random.shuffle(pictogramIds);
  return [0, 1].map((place) => ({
    ...makePerson(plan, 0.75),
    index: -1,
    role: 'administrator',
    specialism: 'administrator',
    post: null,
    pictogram: pictograms[place] ?? 'key',
  }));
}

/** A lead specialist and who looks after the PCs, one of each for a school; drawn apart, so that everybody else stays. */
export function makeCare(plan: StaffPlan): readonly DemoStaff[] {
  const pictograms = plan.random.shuffle(pictogramIds);
  const whole = { index: -1, post: null };
  return [
    {
      ...makePerson(plan, 0.93),
      ...whole,
      role: 'lead_specialist',
      specialism: 'special_educator',
      pictogram: pictograms[0] ?? 'owl',
    },
    {
      ...makePerson(plan, 0.3),
      ...whole,
      role: 'device_administrator',
      specialism: 'administrator',
      pictogram: pictograms[1] ?? 'key',
    },
  ];
}

function makePerson({ random, makeId, madeAt, schoolLanguage }: StaffPlan, women: number) {
  const language = random.chance(0.7) ? schoolLanguage : random.pick(['kk', 'ru'] as const);
  const name = makeName(random, language, random.chance(women) ? 'female' : 'male', 'adult');
  return { ...name, id: makeId<StaffId>(madeAt), language };
}
