/** Events as rows of the office's list. */
import type { Database } from 'better-sqlite3';
import { type AuditRow, kindsByGroup } from '../../../shared/domain/audit.ts';
import type { AuditFilter } from '../../../shared/ipc/contract/audit.ts';
import type { EventFilter } from '../../db/queries/audit.ts';
import type { NumberedEvent } from '../../db/queries/event-links.ts';
import { readSetting } from '../../db/queries/settings.ts';
import type { EventNames } from './names.ts';

export function eventFilterOf({ staffId, childId, group, from, to }: AuditFilter): EventFilter {
  return { actorId: staffId, childId, kinds: group && kindsByGroup[group], from, to };
}

const saying: ReadonlySet<string> = new Set([
  'child.opened',
  'child.opened_in_emergency',
  'emergency.opened',
  'emergency.ended',
  'call.refused',
  'staff.export_given',
  'staff.export_taken',
]);

type Said = Readonly<Partial<Record<'part' | 'code' | 'repeated' | 'export' | 'why' | 'by', unknown>>>;

export function auditRows(database: Database, events: readonly NumberedEvent[], names: EventNames): AuditRow[] {
  const here = readSetting(database, 'device_id') ?? '';
  return events.map((event) => {
    const said: Said = saying.has(event.kind) ? JSON.parse(event.data) : {};
    const more = said.part ?? said.code ?? said.export ?? said.why ?? said.by;
    return {
      ...{ seq: event.seq, at: event.at, kind: event.kind, who: names.who(event), about: names.about(event) },
      more: typeof more === 'string' ? more : null,
      repeated: typeof said.repeated === 'number' ? said.repeated : 0,
      pc: event.device_id === here ? null : event.device_id.slice(-4).toUpperCase(),
    };
  });
}
