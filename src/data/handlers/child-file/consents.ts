/** What the family agreed to, when, and who wrote it down. Withdrawn, a consent stays in the file. */
import type { ConsentId } from '../../../shared/domain/ids.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import { newId } from '../../app.ts';
import { change } from '../../change.ts';
import { findConsent, insertConsent, writeWithdrawn } from '../../db/queries/child-file.ts';
import { found } from '../../found.ts';
import { requireChild } from '../people/require-child.ts';
import type { Part } from './part.ts';

export const consentHandlers: Part<'childFile.giveConsent' | 'childFile.withdrawConsent'> = {
  'childFile.giveConsent': ({ childId, fields }, context) => {
    const { room_id } = requireChild(context, childId);
    const { kind, givenOn, givenBy, validTo } = fields;
    if (validTo !== null && validTo < givenOn) throw new CallError('bad_input', { field: 'fields.validTo' });
    const recordedBy = context.connection.staffId;
    if (recordedBy === null) throw new CallError('not_allowed');
    const id = newId(context.app);
    const paper = { kind, given_on: givenOn, given_by: givenBy, valid_to: validTo };
    const after = { id, child_id: childId, ...paper, recorded_by: recordedBy, withdrawn_on: null };
    const facts = { kind: 'consent.given', subjectId: childId, roomId: room_id, data: { after } };
    change(context, 'people', facts, () => insertConsent(context.database, after));
    return { consentId: id as ConsentId };
  },

  'childFile.withdrawConsent': ({ consentId, day }, context) => {
    const before = found(findConsent(context.database, consentId));
    if (day < before.given_on) throw new CallError('bad_input', { field: 'day' });
    if (before.withdrawn_on !== null) return {};
    const facts = { kind: 'consent.withdrawn', subjectId: before.child_id, data: { before, day } };
    change(context, 'people', facts, () => writeWithdrawn(context.database, consentId, day));
    return {};
  },
};
