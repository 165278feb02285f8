/** What is typed during set-up, and whether a step of it can be left. */
import { type Discipline } from '../../../shared/domain/discipline.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { pinWeakness } from '../../../shared/domain/staff.ts';
import type { CallInput } from '../../../shared/ipc/contract/index.ts';

export type RoomDraft = { readonly key: number; readonly name: string; readonly disciplines: readonly Discipline[] };

export type Draft = {
  readonly schoolName: string;
  readonly rooms: readonly RoomDraft[];
  readonly family: string;
  readonly given: string;
  readonly patronymic: string;
  readonly pin: string;
  readonly pinAgain: string;
};

export type FieldsProps = {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  /** Problems show only once the person has tried to go on. */
  readonly isChecked: boolean;
};

export const longestName = 100;

export function emptyDraft(roomName: string): Draft {
  const room: RoomDraft = { key: 1, name: roomName, disciplines: ['speech_therapy'] };
  return { schoolName: '', rooms: [room], family: '', given: '', patronymic: '', pin: '', pinAgain: '' };
}

export type NameProblem = 'needed' | 'tooLong' | null;

export function nameProblem(name: string): NameProblem {
  const length = [...name.trim()].length;
  if (length === 0) return 'needed';
  return length > longestName ? 'tooLong' : null;
}

/** @param step 0 school, 1 rooms, 2 administrator */
export function isSound(draft: Draft, step: number): boolean {
  if (step === 0) return nameProblem(draft.schoolName) === null;
  if (step === 1) return draft.rooms.every((room) => nameProblem(room.name) === null && room.disciplines.length > 0);
  const areNamed = nameProblem(draft.family) === null && nameProblem(draft.given) === null;
  return areNamed && pinWeakness(draft.pin, 'administrator') === null && draft.pin === draft.pinAgain;
}

export function toSetUp(draft: Draft, language: Language): CallInput<'app.setUpSchool'> {
  const { schoolName, rooms, family, given, patronymic, pin } = draft;
  return {
    language,
    schoolName,
    rooms: rooms.map(({ name, disciplines }) => ({ name, disciplines: [...disciplines] })),
    administrator: { family, given, patronymic, pin },
  };
}
