/** What the demo is made of before anything happens in it. Children and staff are known by their place in a list. */
import type { Calendar } from '../../../shared/domain/calendar.ts';
import type { Criterion } from '../../../shared/domain/criterion.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { Discipline } from '../../../shared/domain/discipline.ts';
import type { GoalStep } from '../../../shared/domain/goal.ts';
import type { ChildId, GoalId, RoomId, SchoolId, SeriesId, StaffId } from '../../../shared/domain/ids.ts';
import type { PromptLevel } from '../../../shared/domain/measure.ts';
import type { PersonName } from '../../../shared/domain/person.ts';
import type { RecorderKind } from '../../../shared/domain/recorder.ts';
import type { Specialism, StaffRole } from '../../../shared/domain/staff.ts';
import type { NameLanguage } from './names.ts';
import type { Post } from './places.ts';

export type DemoSchool = { readonly id: SchoolId; readonly name: string };

export type DemoRoom = {
  readonly id: RoomId;
  /** 0 to 20. */
  readonly number: number;
  readonly schoolId: SchoolId;
  readonly name: string;
  readonly disciplines: readonly Discipline[];
  /** In the order of the room's posts. */
  readonly staff: readonly DemoStaff[];
  readonly children: readonly DemoChild[];
};

export type DemoStaff = PersonName & {
  readonly id: StaffId;
  /** Place among the specialists of all rooms; administrators have none. */
  readonly index: number;
  readonly role: StaffRole;
  readonly specialism: Specialism;
  readonly post: Post | null;
  readonly language: NameLanguage;
  readonly pictogram: string;
};

export type DemoChild = PersonName & {
  readonly id: ChildId;
  /** Place among the children of all rooms. */
  readonly index: number;
  readonly language: NameLanguage;
  readonly grade: number;
  readonly className: string;
  readonly birthDate: Day;
  readonly pictogram: string;
  readonly enrolledFrom: Day;
  readonly enrolledTo: Day | null;
  readonly pmpkNumber: string;
  readonly pmpkValidTo: Day | null;
};

export type BareGoal = {
  readonly id: GoalId;
  readonly childId: ChildId;
  readonly discipline: Discipline;
  readonly title: string;
  /** Place of the title among those of its discipline. */
  readonly place: number;
  readonly steps: readonly GoalStep[];
  /** The day it was reached and put away; null while it is worked on. */
  readonly archivedOn: Day | null;
  /** First day it is worked on; the day after the one before was reached. */
  readonly from: Day;
  /** Share done alone in the beginning, and what a whole history of work adds. */
  readonly start: number;
  readonly gain: number;
};

/** What is written about a goal beside its title. */
export type GoalDetails = {
  readonly parentId: GoalId;
  readonly recorder: RecorderKind;
  readonly icf: string;
  readonly baseline: number;
  readonly criterion: Criterion | null;
  readonly promptCeiling: PromptLevel | null;
  readonly attainment: readonly string[] | null;
  readonly importance: number;
  readonly difficulty: number;
  readonly due: Day;
};

/** A short-term goal: what is recorded against. */
export type DemoGoal = BareGoal & GoalDetails;

/** What the short-term goals of a child in one discipline lead to. */
export type LongGoal = Pick<DemoGoal, 'id' | 'childId' | 'discipline' | 'title' | 'recorder' | 'icf' | 'from' | 'due'> &
  Pick<DemoGoal, 'importance' | 'difficulty'>;

/** From a day on the goal is worked on in another way. */
export type GoalPhase = { readonly id: string; readonly goalId: GoalId; readonly day: Day; readonly title: string };

/** Children who come together to a specialist, so many times a week. */
export type Unit = {
  readonly staff: DemoStaff;
  readonly discipline: Discipline;
  readonly children: readonly DemoChild[];
  readonly timesAWeek: number;
  readonly minutes: number;
};

/** One place of a unit in the week. */
export type Meeting = {
  readonly unit: Unit;
  /** 1 is Monday. */
  readonly weekday: number;
  /** Place in the day, see timetable.ts. */
  readonly slot: number;
};

/** A meeting as long as the same children come to it. */
export type DemoSeries = {
  readonly id: SeriesId;
  readonly room: DemoRoom;
  readonly meeting: Meeting;
  readonly children: readonly DemoChild[];
  readonly from: Day;
  readonly to: Day;
};

export type DemoYear = { readonly calendar: Calendar; readonly series: readonly DemoSeries[] };

export type DemoWorld = {
  readonly seed: number;
  /** When people, goals and plans were entered, unix ms. */
  readonly madeAt: number;
  readonly schools: readonly DemoSchool[];
  readonly rooms: readonly DemoRoom[];
  readonly administrators: readonly DemoStaff[];
  /** Lead specialists and device administrators, school by school. */
  readonly care: readonly { readonly schoolId: SchoolId; readonly people: readonly DemoStaff[] }[];
  /** Short-term goals of each child, by discipline. */
  readonly goals: ReadonlyMap<ChildId, ReadonlyMap<Discipline, readonly DemoGoal[]>>;
  readonly longGoals: readonly LongGoal[];
  readonly phases: readonly GoalPhase[];
  readonly years: readonly DemoYear[];
};
