/** The few events of the demo: what the app reads from events and nowhere else. All others would tell what rows tell. */
import type { Database } from 'better-sqlite3';
import type { Day } from '../../../shared/domain/day.ts';
import { readSetting } from '../../db/queries/settings.ts';
import { createIds, unixMsAt } from './ids.ts';
import { prepareInsert } from './insert-rows.ts';
import { momentAt } from './moments.ts';
import { createRandom } from './random.ts';

export type DemoEvent = {
  readonly day: Day;
  /** From midnight. */
  readonly minutes: number;
  readonly actorId: string;
  readonly roomId: string;
  readonly kind: string;
  readonly subjectId: string;
  readonly data: unknown;
};

/** @param purpose of the randomness of their ids */
export function writeEvents(database: Database, seed: number, purpose: string, events: readonly DemoEvent[]): void {
  const makeId = createIds(createRandom(seed, purpose));
  const device = readSetting(database, 'device_id') ?? '';
  const columns = ['id', 'device_id', 'at', 'actor_id', 'room_id', 'kind', 'subject_id', 'data'] as const;
  const inOrder = events.toSorted((left, right) => (left.day < right.day ? -1 : left.day > right.day ? 1 : 0));
  prepareInsert(
    database,
    'event',
    columns,
  )(
    inOrder.map(({ day, minutes, actorId, roomId, kind, subjectId, data }) => ({
      ...{ id: makeId<string>(unixMsAt(day, minutes)), device_id: device, at: momentAt(day, minutes) },
      ...{ actor_id: actorId, room_id: roomId, kind, subject_id: subjectId, data: JSON.stringify(data) },
    })),
  );
}
