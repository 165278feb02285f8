/** What is typed into a child's form, and whether it can be saved. */
import type { RoomId } from '../../../../shared/domain/ids.ts';
import { noPmpkDetails } from '../../../../shared/domain/pmpk.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import type { ChildFields, ChildRow } from '../../../../shared/ipc/contract/people.ts';
import { pictogramIds } from '../../../../shared/pictograms.ts';
import { isTextSound } from './field-problems.ts';

/** The form knows days that are not typed yet. */
export type ChildDraft = Omit<ChildFields, 'enrolledFrom'> & {
  readonly enrolledFrom: ChildFields['enrolledFrom'] | null;
};

export const longest = { className: 20, pmpkNumber: 40, pmpkDocument: 200, pmpkSupport: 500 } as const;

export function draftOf(child: ChildRow | null, status: ReadyStatus, roomId: RoomId | null): ChildDraft {
  if (child) return draftFields(child);
  return newDraft(status, roomId);
}

/** What of a row of the list is a child's own. */
export function draftFields(child: ChildRow): ChildFields {
  const { id: _id, name: _name, sortKey: _key, roomName: _room, schoolName: _school, ...rest } = child;
  const { isArchived: _archived, mandateTo: _mandate, mergedInto: _merged, ...fields } = rest;
  return fields;
}

function newDraft(status: ReadyStatus, roomId: RoomId | null): ChildDraft {
  return {
    family: '',
    given: '',
    patronymic: '',
    birthDate: null,
    className: '',
    language: status.language,
    pictogram: pictogramIds[Math.floor(Math.random() * pictogramIds.length)] ?? pictogramIds[0],
    roomId: roomId ?? status.room?.id ?? (status.rooms[0]?.id as RoomId),
    enrolledFrom: status.today,
    enrolledTo: null,
    pmpkNumber: '',
    pmpkValidTo: null,
    languages: [],
    ...noPmpkDetails,
  };
}

/** The fields, or null while something is missing or wrong. */
export function soundFields(draft: ChildDraft): ChildFields | null {
  const areTextsSound =
    isTextSound(draft.family, true) &&
    isTextSound(draft.given, true) &&
    isTextSound(draft.patronymic, false) &&
    isTextSound(draft.className, false, longest.className) &&
    isTextSound(draft.pmpkNumber, false, longest.pmpkNumber) &&
    isTextSound(draft.pmpkDocument, false, longest.pmpkDocument) &&
    isTextSound(draft.pmpkSupport, false, longest.pmpkSupport);
  const { enrolledFrom, enrolledTo } = draft;
  if (!areTextsSound || enrolledFrom === null || (enrolledTo !== null && enrolledTo < enrolledFrom)) return null;
  return { ...draft, enrolledFrom };
}
