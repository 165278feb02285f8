/** The plan of an import for what a person chose, and that plan as a window shows it. */
import { createHash } from 'node:crypto';
import { sortKey } from '../../../shared/domain/collation.ts';
import type { RoomId } from '../../../shared/domain/ids.ts';
import { languageSchema } from '../../../shared/domain/language.ts';
import { newPeopleWith } from '../../../shared/import/new-people.ts';
import { type FieldChange, type Plan, type PlanItem, planImport } from '../../../shared/import/plan.ts';
import type { Roster } from '../../../shared/import/roster.ts';
import type { ImportItem, ImportMapping, ImportPreview } from '../../../shared/ipc/contract/imports.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import { pictogramIds } from '../../../shared/pictograms.ts';
import type { CallContext } from '../../app.ts';
import { listRooms } from '../../db/queries/school.ts';
import { readSetting } from '../../db/queries/settings.ts';
import { today } from '../../store.ts';
import { rosterOf } from './draft-view.ts';
import type { Draft } from './drafts.ts';
import { type KnownPeople, knownPeople, wasArchivedByImport } from './known-people.ts';

export type Planned = { readonly roster: Roster; readonly plan: Plan; readonly preview: ImportPreview };

/** @throws CallError bad_input where a room is not one of those in use */
export function planDraft({ database, app }: CallContext, draft: Draft, mapping: ImportMapping): Planned {
  const day = today(database, app.clock);
  const roster = rosterOf(draft, mapping, day);
  const rooms = new Map(listRooms(database).map((room) => [room.id, room]));
  for (const roomId of Object.values(mapping.rooms))
    if (roomId !== null && rooms.get(roomId)?.archived_at !== null)
      throw new CallError('bad_input', { field: 'rooms' });
  const known = knownPeople(database, roster.source);
  const plan = planImport({
    roster,
    rooms: mapping.rooms,
    hasStaff: mapping.hasStaff,
    ...known,
    wasArchivedByImport: (id) => wasArchivedByImport(database, id),
    schoolOf: (roomId) => rooms.get(roomId)?.school_id ?? null,
    newPeople: newPeopleWith({
      today: day,
      language: languageSchema.catch('kk').parse(readSetting(database, 'language')),
      pictogram: rarestPictogram(known),
    }),
  });
  const roomName = (id: string) => rooms.get(id)?.name ?? '';
  const items = plan.items.map((item) => itemView(item, roomName));
  const remarks = roster.problems.filter(({ row }) => row === null);
  const preview = { items, leftOut: plan.leftOut, remarks };
  return {
    roster,
    plan,
    preview: { ...preview, stamp: createHash('sha256').update(JSON.stringify(preview)).digest('hex') },
  };
}

/** Children pick their own picture at the door: in a room, each gets one that few others have. */
function rarestPictogram({ children }: KnownPeople): (roomId: RoomId | null) => string {
  const counts = new Map<RoomId | null, Map<string, number>>();
  const countsOf = (roomId: RoomId | null) => {
    const known = counts.get(roomId);
    if (known) return known;
    const fresh = new Map<string, number>(pictogramIds.map((id) => [id, 0]));
    for (const { fields, isArchived } of children)
      if (!isArchived && fields.roomId === roomId) fresh.set(fields.pictogram, (fresh.get(fields.pictogram) ?? 0) + 1);
    counts.set(roomId, fresh);
    return fresh;
  };
  return (roomId) => {
    const taken = countsOf(roomId);
    const [rarest] = pictogramIds.reduce(
      (best, id) => ((taken.get(id) ?? 0) < best[1] ? ([id, taken.get(id) ?? 0] as const) : best),
      [pictogramIds[0] as string, taken.get(pictogramIds[0]) ?? 0] as const,
    );
    taken.set(rarest, (taken.get(rarest) ?? 0) + 1);
    return rarest;
  };
}

function itemView(item: PlanItem, roomName: (id: string) => string): ImportItem {
  const { key, kind, entity, name, file, row, problem, write } = item;
  const fields = write && 'fields' in write ? write.fields : null;
  const roomIds = fields === null ? [] : 'roomIds' in fields ? fields.roomIds : [fields.roomId];
  const changeView = ({ field, before, after }: FieldChange) =>
    field === 'roomId' ? { field, before: roomName(before), after: roomName(after) } : { field, before, after };
  return {
    key,
    kind,
    entity,
    name,
    sortKey: sortKey(name),
    className: fields && 'className' in fields ? fields.className : '',
    roomName: roomIds.map(roomName).join(', '),
    file,
    row,
    changes: item.changes.map(changeView),
    problem,
  };
}
