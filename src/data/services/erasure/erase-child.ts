/**
 * Erases what is known of a child, in one transaction. Marks and minutes stay without a name, so that no number of a past
 * month changes; signed facts keep their marks; what happened stays on record without what it was about.
 */
import type { ChildId, StaffId } from '../../../shared/domain/ids.ts';
import { redacted, redactJson } from '../../../shared/domain/redact.ts';
import { type ErasureReason, type RecordKind, withWhatBelongs } from '../../../shared/domain/retention.ts';
import { type CallContext, newId } from '../../app.ts';
import { recordEvent } from '../../change.ts';
import {
  countErasable,
  countErased,
  eraseDrawings,
  eraseFile,
  eraseIdentity,
  eraseNotes,
  eraseObservations,
  insertErasure,
  listEntriesOf,
  listOwnedIds,
  listSignedWith,
  listTold,
  type ToldRow,
  writeSignedFacts,
  writeTold,
} from '../../db/queries/erasure.ts';
import { inTransactionAnew } from '../../db/transaction.ts';
import { moment } from '../../store.ts';
import { namesFor } from '../names.ts';
import { blankSigned } from './blank-signed.ts';

export type Erasing = {
  readonly childId: ChildId;
  readonly kinds: readonly RecordKind[];
  readonly reason: ErasureReason;
  readonly askedBy: StaffId;
  readonly approvedBy: StaffId;
};

/** What tells of a kind of records. Of the identity everything does. */
const tellOf: Readonly<Record<Exclude<RecordKind, 'identity'>, readonly string[]>> = {
  drawings: ['drawing.', 'hand_profile.'],
  notes: ['session.noted', 'session.undone', 'session.detailed', 'session.make_up_decided', 'attendance.corrected'],
  observations: ['session.recorded', 'session.undone', 'goal.'],
  file: ['guardian.', 'consent.', 'photo.', 'child.'],
};

/** Returns the id of the erasure. */
export function eraseChild(context: CallContext, erasing: Erasing): string {
  const { database } = context;
  const kinds = withWhatBelongs(erasing.kinds);
  const id = newId(context.app);
  const at = moment(database, context.app.clock);
  inTransactionAnew(database, () => {
    // Goals stand in a row of parents and children, which go together.
    database.pragma('defer_foreign_keys = ON');
    const ids = listEntriesOf(database, erasing.childId);
    const counts = countErasable(database, ids);
    const owned = listOwnedIds(database, ids);
    eraseTold(context, kinds, ids, owned);
    for (const row of listSignedWith(database, ids))
      writeSignedFacts(database, { ...row, facts: blankSigned(row.facts, new Set(ids), kinds) });
    if (kinds.includes('drawings')) eraseDrawings(database, ids);
    if (kinds.includes('notes')) eraseNotes(database, ids);
    if (kinds.includes('observations')) eraseObservations(database, ids);
    if (kinds.includes('file')) eraseFile(database, ids);
    if (kinds.includes('identity')) eraseIdentity(database, ids, { ...nobody(countErased(database) + 1), at });
    insertErasure(database, {
      id,
      child_id: erasing.childId,
      at,
      reason: erasing.reason,
      asked_by: erasing.askedBy,
      approved_by: erasing.approvedBy,
      kinds: JSON.stringify(kinds),
      counts: JSON.stringify(counts),
    });
    const data = { erasureId: id, kinds, reason: erasing.reason, approvedBy: erasing.approvedBy };
    recordEvent(context, { kind: 'child.erased', subjectId: erasing.childId, actorId: erasing.askedBy, data });
  });
  return id;
}

/** What stands where the name was; a number, so that two of them on one sheet are told apart in any language. */
function nobody(number: number) {
  const family = `№ ${number}`;
  const { search, sort_key: sortKey } = namesFor({ family, given: '', patronymic: '' });
  return { family, search, sortKey };
}

function eraseTold(
  { database }: CallContext,
  kinds: readonly RecordKind[],
  ids: readonly string[],
  owned: readonly string[],
): void {
  const isWhole = kinds.includes('identity');
  const starts = kinds.flatMap((kind) => (kind === 'identity' ? [] : tellOf[kind]));
  const subjects = new Set([...ids, ...owned]);
  const all = new Set(ids);
  const rows = listTold(database, [...subjects], ids).filter(
    ({ kind, data }) =>
      data !== redacted && kind !== 'child.erased' && (isWhole || starts.some((one) => kind.startsWith(one))),
  );
  const left = ({ subject_id, data }: ToldRow) => (subjects.has(subject_id) ? redacted : redactJson(data, all));
  writeTold(
    database,
    rows.map((row) => ({ seq: row.seq, data: left(row) })),
  );
}
