/** The office's numbers. All of them are read here and made nowhere else. */

import { scopeSubject } from '../../shared/domain/sheet-scope.ts';
import type { attendanceCalls, SheetQuery } from '../../shared/ipc/contract/attendance.ts';
import { sheetTable } from '../../shared/sheet/sheet-table.ts';
import type { CallContext, Handlers } from '../app.ts';
import { recordEvent } from '../change.ts';
import { readHead } from '../db/queries/content.ts';
import { sheetHtml } from '../services/export/pdf-html.ts';
import { stamped } from '../services/export/record-stamp.ts';
import { savedOrThrow } from '../services/export/saved.ts';
import { sheetContent } from '../services/export/sheet-content.ts';
import { readBehind } from '../services/read-behind.ts';
import { readMonthSheet } from '../services/read-sheet.ts';
import { readChoices } from '../services/sheet-choices.ts';
import { today } from '../store.ts';
import { correctionHandlers } from './attendance/corrections.ts';
import { unmarkedHandlers } from './attendance/unmarked.ts';

export const attendanceHandlers: Handlers<typeof attendanceCalls> = {
  ...correctionHandlers,
  ...unmarkedHandlers,

  'attendance.choices': ({ kind }, { database }) => [...readChoices(database, kind)],

  'attendance.month': (input, context) =>
    readMonthSheet(context.database, input, today(context.database, context.app.clock)),

  'attendance.behind': (input, context) => [
    ...readBehind(context.database, input, today(context.database, context.app.clock)),
  ],

  'attendance.export': async ({ format, languages, ...query }, context) => {
    const day = today(context.database, context.app.clock);
    const sheet = readMonthSheet(context.database, query, day);
    const head = readHead(context.database);
    const content = await sheetContent(sheet, { format, languages, printedOn: day, head });
    const path = savedOrThrow(await context.app.host.saveFile(content));
    if (path !== null) recordTaken(context, query, { format, languages, head: head?.hash ?? null });
    return { path };
  },

  'attendance.print': async ({ languages, ...query }, context) => {
    const day = today(context.database, context.app.clock);
    const head = readHead(context.database);
    const sheet = sheetTable(readMonthSheet(context.database, query, day), languages, day);
    const table = stamped(sheet, head, languages[0]);
    const { printed } = await context.app.host.print(sheetHtml([table], languages[0], ['pages.css']), true);
    if (printed) recordTaken(context, query, { format: 'paper', languages, head: head?.hash ?? null });
    return { isPrinted: printed };
  },
};

/** Who took which names out of the app, and when. */
function recordTaken(context: CallContext, query: SheetQuery, how: object): void {
  recordEvent(context, {
    kind: 'attendance.exported',
    subjectId: scopeSubject(query.scope),
    roomId: query.scope.kind === 'room' ? query.scope.roomId : null,
    data: { ...query, ...how },
  });
}
