/** What the week and the pattern have in common: columns of days with cards in them. */
import type { Discipline } from '../../../../shared/domain/discipline.ts';

export type BoardColumn = {
  readonly key: string;
  /** "Monday, 20 April", for screen readers and buttons. */
  readonly name: string;
  readonly heading: string;
  /** Why there is no school. */
  readonly off: string | null;
  readonly isToday: boolean;
};

export type CardLook = 'planned' | 'missed' | 'open' | 'unsigned' | 'done' | 'cancelled' | 'away';

export type BoardCard = {
  readonly key: string;
  readonly column: number;
  readonly start: string;
  readonly minutes: number;
  readonly discipline: Discipline;
  readonly look: CardLook;
  /** Group or names of the children. */
  readonly who: string;
  readonly staffName: string | null;
  /** "Not opened", "Not signed": said by a sign where there is little room. */
  readonly status: string | null;
  /** What is different: "Moved from ...", the reason. */
  readonly notes: readonly string[];
  readonly canMove: boolean;
  /** A tap opens something else; what can be done with it is behind a button of its own. */
  readonly hasMenu: boolean;
};
