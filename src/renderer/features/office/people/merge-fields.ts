/** Two entries of one child line by line: which of them each line is taken from. */
import type { ChildFields, ChildRow } from '../../../../shared/ipc/contract/people.ts';
import { draftFields } from './child-draft.ts';

export const mergeLines = ['name', 'birthDate', 'className', 'room', 'enrolled', 'pmpk', 'language'] as const;
export type MergeLine = (typeof mergeLines)[number];
export type Side = 'kept' | 'gone';

const keysOf: Readonly<Record<MergeLine, readonly (keyof ChildFields)[]>> = {
  name: ['family', 'given', 'patronymic'],
  birthDate: ['birthDate'],
  className: ['className'],
  room: ['roomId'],
  enrolled: ['enrolledFrom', 'enrolledTo'],
  pmpk: [
    'pmpkNumber',
    'pmpkValidTo',
    'pmpkIssuedOn',
    'pmpkConsultedOn',
    'pmpkDocument',
    'pmpkSpecialists',
    'pmpkSupport',
    'pmpkSessionsPerWeek',
  ],
  language: ['language', 'languages'],
};

export const isSameLine = (line: MergeLine, left: ChildRow, right: ChildRow): boolean =>
  keysOf[line].every((key) => JSON.stringify(left[key]) === JSON.stringify(right[key]));

/** What is filled in where only one of them has something; the earlier day of coming. */
export function proposedSide(line: MergeLine, kept: ChildRow, gone: ChildRow): Side {
  if (line === 'enrolled') return gone.enrolledFrom < kept.enrolledFrom ? 'gone' : 'kept';
  const isEmpty = (row: ChildRow) =>
    (line === 'birthDate' && row.birthDate === null) ||
    (line === 'className' && row.className === '') ||
    (line === 'pmpk' && row.pmpkNumber === '');
  return isEmpty(kept) && !isEmpty(gone) ? 'gone' : 'kept';
}

export function mergedFields(kept: ChildRow, gone: ChildRow, sides: Readonly<Record<MergeLine, Side>>): ChildFields {
  const taken = mergeLines.filter((line) => sides[line] === 'gone').flatMap((line) => keysOf[line]);
  return { ...draftFields(kept), ...Object.fromEntries(taken.map((key) => [key, gone[key]])) };
}
