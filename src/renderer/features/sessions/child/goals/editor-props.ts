/** What every part of the goal's form is given. */
import type { DraftProblem, GoalDraft } from './goal-draft.ts';

export type EditorPartProps = {
  readonly draft: GoalDraft;
  readonly onChange: (changes: Partial<GoalDraft>) => void;
  /** What keeps the goal from being saved; null until somebody tried. */
  readonly problem: DraftProblem | null;
};
