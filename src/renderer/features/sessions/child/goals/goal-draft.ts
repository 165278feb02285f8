/** What is typed into the goal's form, and whether it can be saved. */
import { unitOf } from '../../../../../shared/domain/figures.ts';
import { type GoalFields, type GoalProblem, goalProblem, stepsOf } from '../../../../../shared/domain/goal.ts';
import type { RecorderKind } from '../../../../../shared/domain/recorder.ts';

/** The form knows texts of attainment that are not all written yet. */
export type GoalDraft = Omit<GoalFields, 'attainment'> & { readonly attainment: readonly string[] };

export type DraftProblem = GoalProblem | 'title' | 'attainment';

export const emptyTexts = ['', '', '', '', ''] as const;

export const draftOf = (fields: GoalFields): GoalDraft => ({
  ...fields,
  attainment: fields.attainment ?? emptyTexts,
});

export function fieldsOf(draft: GoalDraft): GoalFields {
  const isWritten = draft.attainment.some((text) => text.trim() !== '');
  return { ...draft, attainment: isWritten ? (draft.attainment as unknown as GoalFields['attainment']) : null };
}

/** The first thing that keeps it from being saved, or null. */
export function problemOf(draft: GoalDraft): DraftProblem | null {
  if (draft.title.trim() === '') return 'title';
  const written = draft.attainment.filter((text) => text.trim() !== '').length;
  if (written > 0 && written < draft.attainment.length) return 'attainment';
  if (draft.term === 'short' && draft.recorder === 'steps' && draft.steps.length === 0) return 'steps';
  return goalProblem(fieldsOf(draft));
}

/** Another way of recording: figures of another unit say nothing any more. */
export function withRecorder(draft: GoalDraft, recorder: RecorderKind): Partial<GoalDraft> {
  const isSameUnit = unitOf[recorder] === unitOf[draft.recorder];
  return {
    recorder,
    steps: recorder === 'steps' && draft.steps.length === 0 ? stepsOf(draft.discipline) : draft.steps,
    ...(!isSameUnit && { baseline: null, criterion: null }),
  };
}
