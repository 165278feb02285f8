/** The week of a specialist as a calendar file. */
import { CallError } from '../../../shared/ipc/result.ts';
import { recordEvent } from '../../change.ts';
import { icalContent } from '../../services/export/ical.ts';
import { today } from '../../store.ts';
import type { Part } from './part.ts';

export const exportHandlers: Part<'plan.export'> = {
  'plan.export': async ({ staffId, language }, context) => {
    const { database, app } = context;
    const now = { today: today(database, app.clock), madeAt: app.clock.now() };
    const answer = await app.host.saveFile(icalContent(database, staffId, language, now));
    if (!answer.saved && answer.reason === 'failed') throw new CallError('could_not_save');
    if (!answer.saved) return { path: null };
    recordEvent(context, { kind: 'plan.exported', subjectId: staffId, data: { language } });
    return { path: answer.path };
  },
};
