/** Which rows a call is about: the ids in its input, each with what it is the id of. */
import { CallError } from '../../shared/ipc/result.ts';

export const subjectKinds = ['child', 'session', 'goal', 'phase', 'series', 'room', 'drawing', 'group'] as const;
export type SubjectKind = (typeof subjectKinds)[number];
export type Subject = { readonly kind: SubjectKind; readonly id: string };

/** By the name of the field. `open`: tells nothing of a child, like a colleague or a page to colour. */
const kindOfField: Readonly<Record<string, SubjectKind | 'open'>> = {
  childId: 'child',
  childIds: 'child',
  sessionId: 'session',
  sessionIds: 'session',
  goalId: 'goal',
  goalIds: 'goal',
  parentId: 'goal',
  phaseId: 'phase',
  seriesId: 'series',
  roomId: 'room',
  roomIds: 'room',
  drawingId: 'drawing',
  drawingIds: 'drawing',
  groupId: 'group',
  /** A child of another room who is asked for in an emergency: its handler says whether. */
  strangerId: 'open',
  accessId: 'open',
  staffId: 'open',
  staffIds: 'open',
  schoolId: 'open',
  templateId: 'open',
  starterId: 'open',
  photoId: 'open',
  stepId: 'open',
  /** Where a page of a list ended, or a step of a goal: it names nothing that is answered. */
  id: 'open',
};

const isId = (value: string) =>
  value.length === 36 && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value);

/**
 * All rows that an input names, at any depth.
 * @throws CallError not_allowed for an id in a field that nobody decided about
 */
export function subjectsOf(input: unknown): readonly Subject[] {
  const subjects: Subject[] = [];
  gather(input, '', subjects);
  return subjects;
}

function gather(input: unknown, field: string, subjects: Subject[]): void {
  if (typeof input === 'string') {
    const subject = isId(input) ? subjectOf(field, input) : null;
    if (subject) subjects.push(subject);
  } else if (Array.isArray(input)) {
    for (const item of input) gather(item, field, subjects);
  } else if (typeof input === 'object' && input !== null && !ArrayBuffer.isView(input)) {
    for (const [name, value] of Object.entries(input)) gather(value, name, subjects);
  }
}

/** Null: it tells nothing of a child. */
function subjectOf(field: string, id: string): Subject | null {
  const kind = Object.hasOwn(kindOfField, field) ? kindOfField[field] : undefined;
  if (kind === undefined) throw new CallError('not_allowed');
  return kind === 'open' ? null : { kind, id };
}
