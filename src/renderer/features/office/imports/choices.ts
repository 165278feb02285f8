/** What a person says of a file before it is looked at: its columns and its rooms. */
import type { RoomId } from '../../../../shared/domain/ids.ts';
import type { ColumnMeaning } from '../../../../shared/import/columns.ts';
import type { ImportPlace, ReadDraft } from '../../../../shared/ipc/contract/imports.ts';

export type RoomChoices = Readonly<Record<string, RoomId | null>>;

/** Names are there and no meaning twice; a OneRoster bundle needs nothing said. */
export function areColumnsSound(columns: readonly (ColumnMeaning | null)[], { tables }: ReadDraft): boolean {
  return tables.length === 0 || (hasNames(columns) && twiceMeant(columns) === null);
}

export function hasNames(columns: readonly (ColumnMeaning | null)[]): boolean {
  return columns.includes('fullName') || (columns.includes('family') && columns.includes('given'));
}

/** A meaning that two columns have. */
export function twiceMeant(columns: readonly (ColumnMeaning | null)[]): ColumnMeaning | null {
  return columns.find((meaning, place) => meaning !== null && columns.indexOf(meaning) !== place) ?? null;
}

/** What was chosen, else what is guessed; undefined takes a guess back. What was said of another sheet says nothing here. */
export function roomsOf(
  places: readonly ImportPlace[],
  chosen: Readonly<Record<string, RoomId | null | undefined>>,
): Record<string, RoomId | null> {
  return Object.fromEntries(
    places.flatMap(({ key, roomId: guess }) => {
      const roomId = key in chosen ? chosen[key] : guess;
      return roomId === undefined ? [] : [[key, roomId]];
    }),
  );
}

/** All that is chosen on the way from a file to what it will do. */
export type Choices = {
  readonly step: 'what' | 'will';
  readonly table: number;
  /** What was said of the columns, by table. */
  readonly said: Readonly<Record<number, readonly (ColumnMeaning | null)[]>>;
  readonly rooms: Readonly<Record<string, RoomId | null | undefined>>;
  readonly hasStaff: boolean;
  /** Whoever is left out. */
  readonly skipped: readonly string[];
};

export const firstChoices = ({ hasStaff }: ReadDraft): Choices => ({
  step: 'what',
  table: 0,
  said: {},
  rooms: {},
  hasStaff,
  skipped: [],
});

/** Whether more was done than to choose the file. */
export const isChosen = (choices: Choices, draft: ReadDraft): boolean =>
  JSON.stringify({ ...choices, step: 'what' }) !== JSON.stringify(firstChoices(draft));
