/** What a report will hold, while it is being put together. */
import type { DrawingId, GoalId } from '../../../../../shared/domain/ids.ts';
import type { Language } from '../../../../../shared/domain/language.ts';
import type { reportAudiences } from '../../../../../shared/ipc/contract/progress.ts';

export type ReportDraft = {
  readonly audience: (typeof reportAudiences)[number];
  /** Null: the family's. */
  readonly language: Language | null;
  /** Null: all that have something to show. */
  readonly goalIds: readonly GoalId[] | null;
  readonly drawingIds: readonly DrawingId[];
  readonly text: string;
  readonly isForFamilyOnly: boolean;
};

export const emptyDraft: ReportDraft = {
  audience: 'parents',
  language: null,
  goalIds: null,
  drawingIds: [],
  text: '',
  isForFamilyOnly: false,
};

/** As many as fit on two pages. */
export const mostDrawings = 12;

export function toggled<Id extends string>(ids: readonly Id[], id: Id): readonly Id[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}
