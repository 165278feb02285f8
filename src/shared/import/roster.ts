/** What a file says about children and staff, whichever format it came in. */
import type { Day } from '../domain/day.ts';
import type { ChildFields } from '../ipc/contract/people.ts';
import type { ImportProblem } from './problem.ts';

export type ImportEntity = 'child' | 'staff';

/** Fields that a file can hold. What it leaves empty it does not say: nothing here is emptied by an import. */
export type Said = Partial<
  Pick<
    ChildFields,
    | 'family'
    | 'given'
    | 'patronymic'
    | 'birthDate'
    | 'className'
    | 'language'
    | 'enrolledFrom'
    | 'enrolledTo'
    | 'pmpkNumber'
    | 'pmpkIssuedOn'
    | 'pmpkValidTo'
  >
>;
export type SaidField = keyof Said;

export type Incoming = {
  readonly entity: ImportEntity;
  /** By which the other system knows them; null where a list has none. */
  readonly sourceId: string | null;
  readonly file: string;
  readonly row: number;
  /** Name as the file has it, also where it is refused. */
  readonly label: string;
  /** The other system has deleted them. */
  readonly isGone: boolean;
  readonly said: Said;
  /** Heads of columns by field, for words about a row. */
  readonly columns: Readonly<Partial<Record<SaidField, string>>>;
  /** The day on which a new child begins, where the file knows one. */
  readonly firstDay: Day | null;
  /** Keys of {@link Spot}: the first one that has a room is the child's; staff work in all of them. */
  readonly spots: readonly string[];
};

/** Where children of the file are: a person says once which room here that is. */
export type Spot = {
  readonly key: string;
  readonly kind: 'everyone' | 'school' | 'class' | 'room';
  readonly name: string;
  /** Key of the school of a class. */
  readonly parent: string | null;
  readonly children: number;
  readonly staff: number;
};

export type Roster = {
  /** Whose ids these are. */
  readonly source: string;
  readonly incoming: readonly Incoming[];
  readonly spots: readonly Spot[];
  /** Rows that are refused, and remarks about files. */
  readonly problems: readonly ImportProblem[];
  /** Of all people in the file, also the refused ones. */
  readonly seenIds: readonly string[];
  /** Whether the file holds everybody of that source, so that who is missing has left. */
  readonly isComplete: boolean;
};
