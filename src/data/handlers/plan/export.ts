/** The week of a specialist as a calendar file. */
import { recordEvent } from '../../change.ts';
import { readHead } from '../../db/queries/content.ts';
import { icalContent } from '../../services/export/ical.ts';
import { savedOrThrow } from '../../services/export/saved.ts';
import { today } from '../../store.ts';
import type { Part } from './part.ts';

export const exportHandlers: Part<'plan.export'> = {
  'plan.export': async ({ staffId, language }, context) => {
    const { database, app } = context;
    const now = { today: today(database, app.clock), madeAt: app.clock.now() };
    const path = savedOrThrow(await app.host.saveFile(icalContent(database, staffId, language, now)));
    if (path === null) return { path };
    recordEvent(context, {
      kind: 'plan.exported',
      subjectId: staffId,
      data: { language, head: readHead(database)?.hash ?? null },
    });
    return { path };
  },
};
