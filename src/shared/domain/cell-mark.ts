/**
 * What a cell of a month sheet can say: a status; `cancelled` when the provider called the session off (outside the
 * denominator); `planned` while its day is not over: what stands in the plan for this afternoon is not missing yet.
 */
import { z } from 'zod';
import { attendanceStatusSchema } from './attendance.ts';

export const cellMarkSchema = z.enum([...attendanceStatusSchema.options, 'cancelled', 'planned']);
export type CellMark = z.infer<typeof cellMarkSchema>;
export const cellMarks = cellMarkSchema.options;

/** Stands in a cell outside the child's enrolment. */
export const outsideMark = '–';
