/** What the child is due. A change is a new row from a day: what was due before stays as it was. */
import type { MandateId } from '../../../shared/domain/ids.ts';
import type { MandateTerms } from '../../../shared/domain/mandate.ts';
import { mandateChange } from '../../../shared/domain/mandate-rows.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import { newId } from '../../app.ts';
import { change } from '../../change.ts';
import { endMandate, findMandate, listMandates, type MandateRow, writeMandate } from '../../db/queries/child-file.ts';
import { found } from '../../found.ts';
import { mandateOf } from '../../services/child-file-view.ts';
import { requireChild } from '../people/require-child.ts';
import type { Part } from './part.ts';

const wrong = (field: string) => new CallError('bad_input', { field });

export const mandateHandlers: Part<'childFile.saveMandate' | 'childFile.endMandate'> = {
  'childFile.saveMandate': ({ childId, terms }, context) => {
    const { database } = context;
    const { room_id } = requireChild(context, childId);
    if (terms.to !== null && terms.to < terms.from) throw wrong('terms.to');
    const before = listMandates(database, childId);
    const { ended, replaced, row } = mandateChange(before.map(mandateOf), terms);
    const after = rowOf(replaced ?? newId(context.app), childId, row);
    const facts = { kind: 'mandate.saved', subjectId: childId, roomId: room_id, data: { before, after, ended } };
    change(context, 'people', facts, () => {
      for (const { id, to } of ended) endMandate(database, id, to);
      writeMandate(database, after);
    });
    return { mandateId: after.id as MandateId };
  },

  'childFile.endMandate': ({ mandateId, lastDay }, context) => {
    const before = found(findMandate(context.database, mandateId));
    if (lastDay < before.from_day || (before.to_day !== null && lastDay > before.to_day)) throw wrong('lastDay');
    const facts = { kind: 'mandate.ended', subjectId: before.child_id, data: { before, lastDay } };
    change(context, 'people', facts, () => endMandate(context.database, mandateId, lastDay));
    return {};
  },
};

function rowOf(id: string, childId: string, terms: MandateTerms): MandateRow {
  const { discipline, mode, minutes, sessionsPerWeek, from, to } = terms;
  const amount = { sessions_per_week: sessionsPerWeek, minutes };
  return { id, child_id: childId, discipline, mode, ...amount, from_day: from, to_day: to };
}
