/** What is typed into the form of a member of staff, and whether it can be saved. */
import { pinWeakness, shortestPin } from '../../../../shared/domain/staff.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import type { StaffFields, StaffRow } from '../../../../shared/ipc/contract/people.ts';
import { pictogramIds } from '../../../../shared/pictograms.ts';
import { isTextSound } from './field-problems.ts';

/** `pin` empty: stays as it is. */
export type StaffDraft = { readonly fields: StaffFields; readonly pin: string };

export function draftOf(person: StaffRow | null, status: ReadyStatus): StaffDraft {
  if (person) {
    const { id: _id, name: _name, sortKey: _key, hasPin: _hasPin, isArchived: _archived, ...fields } = person;
    return { fields, pin: '' };
  }
  const fields: StaffFields = {
    family: '',
    given: '',
    patronymic: '',
    role: 'specialist',
    specialism: 'speech_therapist',
    language: status.language,
    pictogram: pictogramIds[Math.floor(Math.random() * pictogramIds.length)] ?? pictogramIds[0],
    roomIds: status.room ? [status.room.id] : [],
  };
  return { fields, pin: '' };
}

export type PinProblem = ReturnType<typeof pinWeakness> | 'needed';

/** A specialist who becomes an administrator needs a longer one. */
export function pinProblem(person: StaffRow | null, { fields, pin }: StaffDraft): PinProblem {
  const isPromoted = person?.hasPin && shortestPin[person.role] < shortestPin[fields.role];
  if (pin === '') return isPromoted ? 'needed' : null;
  return pinWeakness(pin, fields.role);
}

export function isSound(person: StaffRow | null, draft: StaffDraft): boolean {
  const { family, given, patronymic } = draft.fields;
  const areNamed = isTextSound(family, true) && isTextSound(given, true) && isTextSound(patronymic, false);
  return areNamed && pinProblem(person, draft) === null;
}
