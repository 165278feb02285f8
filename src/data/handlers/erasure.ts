/** Children who left, and erasing what is known of them. */
import type { Day } from '../../shared/domain/day.ts';
import type { ChildId, StaffId } from '../../shared/domain/ids.ts';
import { fullName, shortName } from '../../shared/domain/person.ts';
import { type ErasureReason, kindsOver, type RecordKind } from '../../shared/domain/retention.ts';
import type { Erasure, erasureCalls, LeftChild } from '../../shared/ipc/contract/erasure.ts';
import { CallError } from '../../shared/ipc/result.ts';
import type { CallContext, Handlers } from '../app.ts';
import { change } from '../change.ts';
import {
  countErasable,
  findErasure,
  type LeftRow,
  listEntriesOf,
  listErasures,
  listLeft,
  type NamedErasureRow,
} from '../db/queries/erasure.ts';
import { writeSetting } from '../db/queries/settings.ts';
import { findStaff } from '../db/queries/staff.ts';
import { found } from '../found.ts';
import { eraseChild } from '../services/erasure/erase-child.ts';
import { erasurePage } from '../services/erasure/erasure-page.ts';
import { finishErasures } from '../services/erasure/finish-erasures.ts';
import { readPeriods } from '../services/erasure/periods.ts';
import { checkPin } from '../services/sign-in.ts';
import { today } from '../store.ts';
import { requireChild } from './people/require-child.ts';

export const erasureHandlers: Handlers<typeof erasureCalls> = {
  'erasure.list': (_input, { database, app }) => {
    const erasures = listErasures(database);
    const gone = Map.groupBy(erasures, ({ child_id }) => child_id);
    const periods = readPeriods(database);
    const day = today(database, app.clock);
    return {
      periods,
      left: listLeft(database).map((row) => {
        const erased = (gone.get(row.id) ?? []).flatMap((one) => JSON.parse(one.kinds) as RecordKind[]);
        const due = kindsOver(periods, leftOnOf(row), day).filter((kind) => !erased.includes(kind));
        return leftOf(row, due, [...new Set(erased)]);
      }),
      erasures: erasures.map(erasureOf),
    };
  },

  'erasure.setPeriods': ({ periods }, context) => {
    const data = { before: readPeriods(context.database), after: periods };
    change(context, 'settings', { kind: 'retention.changed', subjectId: 'retention', data }, () =>
      writeSetting(context.database, 'retention', JSON.stringify(periods)),
    );
    return {};
  },

  'erasure.preview': ({ childId }, context) => {
    requireLeft(context, childId);
    return countErasable(context.database, listEntriesOf(context.database, childId));
  },

  'erasure.erase': async ({ childId, kinds, reason, approverId, approverPin }, context) => {
    const { database, app } = context;
    const askedBy = context.connection.staffId as StaffId;
    requireLeft(context, childId);
    if (approverId === askedBy) throw new CallError('same_person');
    if (findStaff(database, approverId)?.archived_at !== null) throw new CallError('not_found');
    await checkPin(database, approverId, approverPin, app.clock.now());
    // The PIN took a while: somebody may have erased the child, or brought it back, meanwhile.
    requireLeft(context, childId);
    const id = eraseChild(context, { childId, kinds, reason, askedBy, approvedBy: approverId });
    for (const topic of ['people', 'sessions', 'drawings', 'settings'] as const)
      app.broadcast({ event: 'changed', topic });
    // What cannot be finished now is finished later, and the list says that it is not.
    await finishErasures(app).catch(() => undefined);
    return erasureOf(found(findErasure(app.store.database, id)));
  },

  'erasure.print': async ({ erasureId, name, language }, context) => {
    const erasure = erasureOf(found(findErasure(context.database, erasureId)));
    return await context.app.host.print(erasurePage(erasure, name, language));
  },
};

/** @throws CallError not_found, still_here */
function requireLeft(context: CallContext, childId: string): void {
  const child = requireChild(context, childId);
  if (child.merged_into !== null) throw new CallError('merged_child');
  if (child.archived_at === null) throw new CallError('still_here');
}

const leftOnOf = ({ enrolled_to, archived_at }: LeftRow): Day => (enrolled_to ?? archived_at.slice(0, 10)) as Day;

function leftOf(row: LeftRow, due: RecordKind[], erased: RecordKind[]): LeftChild {
  return {
    childId: row.id as ChildId,
    name: fullName(row),
    sortKey: row.sort_key,
    className: row.class_name,
    schoolName: row.school_name,
    leftOn: leftOnOf(row),
    due,
    erased,
  };
}

function erasureOf(row: NamedErasureRow): Erasure {
  const asked = { family: row.asked_family, given: row.asked_given, patronymic: row.asked_patronymic };
  const approved = { family: row.approved_family, given: row.approved_given, patronymic: row.approved_patronymic };
  return {
    id: row.id,
    at: row.at,
    nobody: row.nobody,
    reason: row.reason as ErasureReason,
    kinds: JSON.parse(row.kinds),
    counts: JSON.parse(row.counts),
    askedBy: shortName(asked),
    approvedBy: shortName(approved),
    isFinished: row.finished_at !== null,
  };
}
