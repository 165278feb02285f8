/** What is marked for a child who has a session, from who the child is and how the day goes. */
import type { AttendanceStatus } from '../../../shared/domain/attendance.ts';
import type { Absence } from './absences.ts';
import { createRandom, type Random } from './random.ts';
import type { DemoWorld } from './world.ts';

/** Chances in one session. */
export type Habits = { readonly late: number; readonly refused: number };

const statusOfAbsence: Readonly<Record<Absence, AttendanceStatus>> = {
  ill: 'absent_ill',
  excused: 'absent_excused',
  unexcused: 'absent_unexcused',
};

/** Some are often late, some often do not want to come. In the order of the children. */
export function makeHabits(world: DemoWorld): readonly Habits[] {
  return world.rooms.flatMap((room) => {
    const random = createRandom(world.seed, 'habits', room.number);
    return room.children.map(() => ({
      late: random.chance(0.08) ? 0.18 : 0.025,
      refused: random.chance(0.06) ? 0.07 : 0.006,
    }));
  });
}

/** @param isRemote the session goes on, from a distance */
export function markOf(random: Random, habits: Habits, absence: Absence | null, isRemote: boolean): AttendanceStatus {
  if (absence) return statusOfAbsence[absence];
  if (isRemote) return random.chance(0.75) ? 'remote_present' : 'absent_excused';
  const share = random.next();
  if (share < habits.refused) return 'refused';
  if (share < habits.refused + habits.late) return 'late';
  if (share < habits.refused + habits.late + 0.008) return 'left_early';
  return share > 0.998 ? 'absent_unexcused' : 'present';
}
