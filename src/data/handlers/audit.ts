/** The record of all that happened: listed, checked, taken out. */
import { foldForSearch } from '../../shared/domain/collation.ts';
import type { ChildId, StaffId } from '../../shared/domain/ids.ts';
import { type Language, languageSchema } from '../../shared/domain/language.ts';
import { fullName } from '../../shared/domain/person.ts';
import type { auditCalls } from '../../shared/ipc/contract/audit.ts';
import { CallError } from '../../shared/ipc/result.ts';
import { auditTable } from '../../shared/sheet/audit-table.ts';
import type { CallContext, Handlers } from '../app.ts';
import { recordEvent } from '../change.ts';
import { findEvent, findEventUpTo, findNamed, listEvents } from '../db/queries/audit.ts';
import { readHead } from '../db/queries/content.ts';
import { readSetting } from '../db/queries/settings.ts';
import { findStaff } from '../db/queries/staff.ts';
import { found } from '../found.ts';
import { checkRecord } from '../services/audit/check-record.ts';
import { detailFields } from '../services/audit/details.ts';
import { EventNames } from '../services/audit/names.ts';
import { auditRows, eventFilterOf } from '../services/audit/rows.ts';
import { savedOrThrow } from '../services/export/saved.ts';
import { tableFile } from '../services/export/table-file.ts';
import { today } from '../store.ts';

const pageSize = 100;
const mostFound = 12;
/** Rows of one file; more than any year of one PC. */
const mostExported = 100_000;

export const auditHandlers: Handlers<typeof auditCalls> = {
  'audit.list': ({ after, ...filter }, context) => {
    const { database } = context;
    const events = listEvents(database, eventFilterOf(filter), after, pageSize);
    const last = events.at(-1);
    const names = new EventNames(database, languageOf(context), true);
    return {
      rows: auditRows(database, events, names),
      next: last && events.length === pageSize ? { at: last.at, seq: last.seq } : null,
    };
  },

  'audit.find': ({ text }, { database }) => {
    const words = foldForSearch(text)
      .split(' ')
      .filter((word) => word !== '');
    if (words.length === 0) return [];
    const staff = findNamed(database, 'staff', words, mostFound);
    const children = findNamed(database, 'child', words, mostFound - Math.min(staff.length, mostFound / 2));
    return [
      ...staff
        .slice(0, mostFound / 2)
        .map((row) => ({ is: 'staff' as const, id: row.id as StaffId, name: fullName(row) })),
      ...children.map((row) => ({ is: 'child' as const, id: row.id as ChildId, name: fullName(row) })),
    ];
  },

  'audit.details': ({ seq }, { database }) => ({ fields: detailFields(found(findEvent(database, seq)).data) }),

  'audit.check': async (_input, context) => {
    const { events, fault, comparedWith } = await checkRecord(context.app);
    const { database } = context;
    recordEvent(context, {
      kind: 'audit.checked',
      subjectId: readSetting(database, 'device_id') ?? '',
      data: { events, fault: fault?.kind ?? null },
    });
    const event = fault && findEventUpTo(database, fault.seq);
    const names = new EventNames(database, languageOf(context), true);
    const row = event ? (auditRows(database, [event], names)[0] ?? null) : null;
    return { events, fault: fault && { kind: fault.kind, row }, comparedWith };
  },

  'audit.export': async ({ format, language, withNames, ...filter }, context) => {
    const { database, app } = context;
    const events = listEvents(database, eventFilterOf(filter), null, mostExported);
    if (events.length === 0) throw new CallError('nothing_to_export');
    const rows = auditRows(database, events, new EventNames(database, language, withNames));
    const day = today(database, app.clock);
    const table = auditTable(rows, {
      ...filter,
      language,
      printedOn: day,
      isDemo: readSetting(database, 'is_demo') !== null,
    });
    const head = readHead(database);
    const file = { tables: [table], format, language, nameParts: [table.name, day], printedOn: day, head };
    const path = savedOrThrow(await app.host.saveFile(await tableFile(file)));
    const data = { ...filter, format, withNames, count: rows.length, head: head?.hash ?? null };
    if (path !== null)
      recordEvent(context, { kind: 'audit.exported', subjectId: context.connection.staffId ?? '', data });
    return { path };
  },
};

/** Of whoever reads it. */
function languageOf({ connection, database }: CallContext): Language {
  const staff = connection.staffId === null ? null : findStaff(database, connection.staffId);
  return languageSchema.safeParse(staff?.language).data ?? 'kk';
}
