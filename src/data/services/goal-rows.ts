/** Goals as a session shows them, put together from their rows. */
import type { z } from 'zod';
import { type Discipline, firstRecorderOf } from '../../shared/domain/discipline.ts';
import type { goalSchema } from '../../shared/domain/goal.ts';
import type { PromptLevel } from '../../shared/domain/measure.ts';
import type { RecorderKind } from '../../shared/domain/recorder.ts';
import type { GoalRow } from '../db/queries/goals.ts';

/** How the goal is recorded: as it says, else what its discipline records first. */
export function recorderOf(row: Pick<GoalRow, 'recorder' | 'discipline'>): RecorderKind {
  return (row.recorder as RecorderKind | null) ?? firstRecorderOf(row.discipline as Discipline);
}

export function goalOf(row: GoalRow): z.input<typeof goalSchema> {
  return {
    id: row.id,
    childId: row.child_id,
    discipline: row.discipline as Discipline,
    title: row.title,
    recorder: recorderOf(row),
    steps: JSON.parse(row.steps),
    promptCeiling: row.prompt_ceiling as PromptLevel | null,
    attainment: row.attainment === null ? null : JSON.parse(row.attainment),
  };
}
