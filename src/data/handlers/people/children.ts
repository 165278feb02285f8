/** Children: list, add, change, archive. Sessions and drawings of a child stay where they are, whatever changes here. */
import type { ChildId } from '../../../shared/domain/ids.ts';
import { fullName } from '../../../shared/domain/person.ts';
import type { ParsedInput } from '../../../shared/ipc/contract/index.ts';
import type { ChildFields, ChildRow } from '../../../shared/ipc/contract/people.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import { newId } from '../../app.ts';
import { change } from '../../change.ts';
import {
  insertChild,
  listChildren,
  type NamedChild,
  type NewChild,
  updateChild,
  writeChildArchived,
} from '../../db/queries/children.ts';
import { namesFor } from '../../services/names.ts';
import { moment } from '../../store.ts';
import { filterOf } from './filter.ts';
import type { HandlersOf } from './pick.ts';
import { requireChild } from './require-child.ts';

export const childrenHandlers: HandlersOf<'children'> = {
  'children.list': (input, context) => listChildren(context.database, filterOf(input)).map(rowOf),

  'children.get': ({ childId }, context) => rowOf(requireChild(context, childId)),

  'children.save': (input, context) => {
    refuseBackwardDays(input.fields);
    const before = input.childId === null ? null : fieldsOf(requireChild(context, input.childId));
    const childId = (input.childId ?? newId(context.app)) as ChildId;
    const kind = before ? 'child.changed' : 'child.added';
    const facts = { kind, subjectId: childId, roomId: input.fields.roomId, data: { before, after: input.fields } };
    const write = before ? updateChild : insertChild;
    change(context, 'people', facts, () => write(context.database, recordOf(childId, input.fields)));
    return { childId };
  },

  'children.archive': ({ childId, archived }, context) => {
    const child = requireChild(context, childId);
    if ((child.archived_at !== null) === archived) return {};
    const at = archived ? moment(context.database, context.app.clock) : null;
    const facts = {
      kind: archived ? 'child.archived' : 'child.restored',
      subjectId: childId,
      roomId: child.room_id,
      data: { before: child.archived_at, after: at },
    };
    change(context, 'people', facts, () => writeChildArchived(context.database, childId, at));
    return {};
  },
};

function refuseBackwardDays({ enrolledFrom, enrolledTo }: ParsedInput<'children.save'>['fields']): void {
  if (enrolledTo !== null && enrolledTo < enrolledFrom)
    throw new CallError('bad_input', { field: 'fields.enrolledTo' });
}

function recordOf(id: string, fields: ChildFields): NewChild {
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

// Rows hold what the contract let in; its brands cannot be seen by the database.
function fieldsOf(row: NamedChild): ChildFields {
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

function rowOf(row: NamedChild): ChildRow {
  return {
    ...fieldsOf(row),
    id: row.id as ChildId,
    name: fullName(row),
    sortKey: row.sort_key,
    roomName: row.room_name,
    isArchived: row.archived_at !== null,
  };
}
