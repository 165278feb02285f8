/** The demo school: generated, never recorded. What can be chosen about it, and the day on which it stands still. */
import type { Day } from '../../../shared/domain/day.ts';

export type DemoOptions = {
  /** The same seed gives the same school, ids included. */
  readonly seed: number;
  /** School years of history; 3 is for benchmarks. */
  readonly years: 1 | 3;
  /** 21 rooms are all; tests take fewer. What happens in a room does not depend on it. */
  readonly rooms: number;
};

/** A seed whose first room, the one that opens first, has a bit of everything: groups of six, sessions left open. */
export const demoOptions: DemoOptions = { seed: 20_260_430, years: 1, rooms: 21 };

/** Today in the demo school: a Wednesday. All before it has happened, nothing of it has been opened. */
export const demoDay = '2026-04-22' as Day;
