/** A child's fields and its row: one set of rules for the editor and for imports. */
import type { ChildFields } from '../../../shared/ipc/contract/people.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import type { NamedChild, NewChild } from '../../db/queries/children.ts';
import { namesFor } from '../names.ts';

/** @throws CallError bad_input where a child left before it came */
export function refuseBackwardDays(fields: Pick<ChildFields, 'enrolledFrom' | 'enrolledTo'>): void {
  if (isBackward(fields)) throw new CallError('bad_input', { field: 'fields.enrolledTo' });
}

export const isBackward = ({ enrolledFrom, enrolledTo }: Pick<ChildFields, 'enrolledFrom' | 'enrolledTo'>): boolean =>
  enrolledTo !== null && enrolledTo < enrolledFrom;

export function childRecordOf(id: string, fields: ChildFields): NewChild {
  return {
    id,
    family: fields.family,
    given: fields.given,
    patronymic: fields.patronymic,
    birth_date: fields.birthDate,
    class_name: fields.className,
    language: fields.language,
    pictogram: fields.pictogram,
    room_id: fields.roomId,
    enrolled_from: fields.enrolledFrom,
    enrolled_to: fields.enrolledTo,
    pmpk_number: fields.pmpkNumber,
    pmpk_valid_to: fields.pmpkValidTo,
    languages: JSON.stringify(fields.languages),
    pmpk_issued_on: fields.pmpkIssuedOn,
    pmpk_consulted_on: fields.pmpkConsultedOn,
    pmpk_document: fields.pmpkDocument,
    pmpk_specialists: JSON.stringify(fields.pmpkSpecialists),
    pmpk_support: fields.pmpkSupport,
    pmpk_sessions_per_week: fields.pmpkSessionsPerWeek,
    ...namesFor(fields),
  };
}

/** Rows hold what the contract let in; its brands cannot be seen by the database. */
export function childFieldsOf(row: NamedChild): ChildFields {
  return {
    family: row.family,
    given: row.given,
    patronymic: row.patronymic,
    birthDate: row.birth_date,
    className: row.class_name,
    language: row.language,
    pictogram: row.pictogram,
    roomId: row.room_id,
    enrolledFrom: row.enrolled_from,
    enrolledTo: row.enrolled_to,
    pmpkNumber: row.pmpk_number,
    pmpkValidTo: row.pmpk_valid_to,
    languages: JSON.parse(row.languages),
    pmpkIssuedOn: row.pmpk_issued_on,
    pmpkConsultedOn: row.pmpk_consulted_on,
    pmpkDocument: row.pmpk_document,
    pmpkSpecialists: JSON.parse(row.pmpk_specialists),
    pmpkSupport: row.pmpk_support,
    pmpkSessionsPerWeek: row.pmpk_sessions_per_week,
  } as ChildFields;
}
