/** Fields of people as an import would write them: by the same rules as the editor's. */
import type { Day } from '../domain/day.ts';
import type { RoomId } from '../domain/ids.ts';
import type { Language } from '../domain/language.ts';
import { noPmpkDetails } from '../domain/pmpk.ts';
import { type ChildFields, childFieldsSchema, type StaffFields, staffFieldsSchema } from '../ipc/contract/people.ts';
import type { ImportProblemCode } from './problem.ts';

export type Refused = { readonly refused: ImportProblemCode; readonly field: string };

/** What a file does not say of somebody new. */
export type NewPeople = {
  readonly child: (roomId: RoomId, firstDay: Day | null) => Partial<ChildFields>;
  readonly staff: (roomIds: readonly RoomId[]) => Partial<StaffFields>;
};

export type NewPeopleDefaults = {
  readonly today: Day;
  readonly language: Language;
  /** A picture for somebody new in that room. */
  readonly pictogram: (roomId: RoomId | null) => string;
};

export function newPeopleWith({ today, language, pictogram }: NewPeopleDefaults): NewPeople {
  return {
    child: (roomId, firstDay) => ({
      patronymic: '',
      birthDate: null,
      className: '',
      language,
      pictogram: pictogram(roomId),
      roomId,
      enrolledFrom: firstDay ?? today,
      enrolledTo: null,
      pmpkNumber: '',
      pmpkValidTo: null,
      languages: [],
      ...noPmpkDetails,
    }),
    // A file does not say what somebody teaches: the office does, with the PIN.
    staff: (roomIds) => ({
      role: 'specialist',
      specialism: 'special_educator',
      language,
      pictogram: pictogram(null),
      roomIds: [...roomIds],
    }),
  };
}

export function soundChild(fields: object): ChildFields | Refused {
  const parsed = childFieldsSchema.safeParse(fields);
  if (!parsed.success) return refusal(parsed.error.issues[0]);
  const { enrolledFrom, enrolledTo } = parsed.data;
  const isBackward = enrolledTo !== null && enrolledTo < enrolledFrom;
  return isBackward ? { refused: 'backward_dates', field: 'enrolledTo' } : parsed.data;
}

export function soundStaff(fields: object): StaffFields | Refused {
  const parsed = staffFieldsSchema.safeParse(fields);
  return parsed.success ? parsed.data : refusal(parsed.error.issues[0]);
}

function refusal(issue: { readonly code: string; readonly path: readonly PropertyKey[] } | undefined): Refused {
  return { refused: issue?.code === 'too_big' ? 'too_long' : 'needed', field: String(issue?.path[0] ?? '') };
}
