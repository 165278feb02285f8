/** Observations as rows, spread over the time of their session. */
import type { Observation } from '../../../shared/domain/measure.ts';
import { valuesOf } from '../observation-values.ts';
import { attainmentOn, lookingBackOn } from './attainment.ts';
import type { MakeId } from './ids.ts';
import { momentAt } from './moments.ts';
import { observe } from './observations.ts';
import { goalsOn, skillOn } from './progress.ts';
import { createRandom, type Random } from './random.ts';
import { feelings, isAsked, recast } from './recast.ts';
import type { MeasureRow, SessionRow } from './rows.ts';
import type { SchoolDay } from './school-days.ts';
import type { DemoChild, DemoGoal, DemoWorld, Unit } from './world.ts';

export type MeasuredSession = {
  readonly row: SessionRow;
  readonly unit: Unit;
  readonly day: SchoolDay;
  /** Share of the history that has passed, 0 to 1. */
  readonly passed: number;
  /** Minutes from midnight, and how long. */
  readonly startMinutes: number;
  readonly minutes: number;
  /** Unix ms for ids. */
  readonly idTime: number;
};

/** One tap in a hundred was taken back; one child in twenty-five had no goal chosen. */
const [takenBack, withoutGoal] = [0.01, 0.04];

/** Two sequences: `random` decides how much is seen, as it always did; the room's own one how it is told. */
export class Measures {
  readonly #world: DemoWorld;
  readonly #makeId: MakeId;
  readonly #shades: readonly Random[];
  /** Goals, and when their attainment was told. */
  readonly #told = new Set<string>();

  constructor(world: DemoWorld, makeId: MakeId) {
    this.#world = world;
    this.#makeId = makeId;
    this.#shades = world.rooms.map((room) => createRandom(world.seed, 'recorders', room.number));
  }

  of(random: Random, roomNumber: number, session: MeasuredSession, child: DemoChild): readonly MeasureRow[] {
    const { discipline } = session.unit;
    const goals = goalsOn(this.#world.goals.get(child.id)?.get(discipline) ?? [], session.day.day);
    if (goals.length === 0) return [];
    const goal = random.pick(goals);
    const skill = skillOn(random, goal, session.passed, session.day.isAfterBreak);
    const base = observe(random, discipline, goal, skill);
    const chosen = random.chance(withoutGoal) ? null : goal;
    const shade = this.#shades[roomNumber] as Random;
    const seen = recast(shade, discipline, chosen, skill, base);
    this.#addFeelings(shade, discipline, seen);
    if (chosen) this.#addAttainment(chosen, session, seen);
    const goalId = chosen?.id ?? null;
    return seen.map((observation, place) => {
      const minute = session.startMinutes + 2 + Math.floor((place * (session.minutes - 4)) / seen.length);
      const second = random.whole(0, 49);
      return {
        id: this.#makeId(session.idTime),
        session_id: session.row.id,
        child_id: child.id,
        // The child is asked how it feels, whatever it works on.
        goal_id: observation.kind === 'mood' ? null : goalId,
        ...valuesOf(observation),
        at: momentAt(session.day.day, minute, second),
        voided_at: random.chance(takenBack) ? momentAt(session.day.day, minute, second + 4) : null,
      };
    });
  }

  /** In place of the first and the last tap. */
  #addFeelings(shade: Random, discipline: Unit['discipline'], seen: Observation[]): void {
    if (!isAsked(shade, discipline, seen.length)) return;
    const [before, after] = feelings(shade);
    seen[0] = before;
    seen[seen.length - 1] = after;
  }

  /** When goals are looked at, in place of a tap. */
  #addAttainment(goal: DemoGoal, { day, passed }: MeasuredSession, seen: Observation[]): void {
    const time = goal.attainment && lookingBackOn(day.day);
    if (!time || this.#told.has(`${goal.id}${time}`)) return;
    this.#told.add(`${goal.id}${time}`);
    const place = seen.findLastIndex(({ kind }) => kind !== 'mood');
    seen[place] = { kind: 'attainment', level: attainmentOn(this.#world.seed, goal, passed) };
  }
}
