/**
 * What was signed, word for word, for the last weeks of the room that opens first: enough to look back at, while for a
 * whole year of all rooms it would double the database. Some were unlocked to put something right, and signed again.
 */
import type { Database } from 'better-sqlite3';
import { addDays, type Day } from '../../../shared/domain/day.ts';
import { type SessionRow, sessionSelect } from '../../db/queries/sessions.ts';
import { readSignedFacts } from '../signed-facts.ts';
import { createIds, unixMsAt } from './ids.ts';
import { prepareInsert } from './insert-rows.ts';
import { momentAt } from './moments.ts';
import type { NameLanguage } from './names.ts';
import { demoDay } from './options.ts';
import { createRandom } from './random.ts';
import type { DemoWorld } from './world.ts';

const weeks = 8;
const unlocked = 0.012;

const reasons: Readonly<Record<NameLanguage, readonly string[]>> = {
  kk: ['Сабақтың ұзақтығы қате жазылған', 'Уақыты журналдағыдай емес'],
  ru: ['Неверно указана длительность', 'Время не сходится с журналом'],
};

type SignedRow = SessionRow & { readonly certified_by: string; readonly certified_at: string };

export function writeCertificates(database: Database, world: DemoWorld): void {
  const [room] = world.rooms;
  if (!room) return;
  const random = createRandom(world.seed, 'certificates');
  const makeId = createIds(createRandom(world.seed, 'certificate ids'));
  const languages = new Map(room.staff.map(({ id, language }) => [id as string, language]));
  const insert = prepareInsert(database, 'certificate', [
    ...(['id', 'session_id', 'staff_id', 'at', 'facts'] as const),
    ...(['unlocked_at', 'unlocked_by', 'unlock_reason'] as const),
  ]);
  const sessions = database
    .prepare<[string, string], SignedRow>(
      `${sessionSelect} WHERE session.room_id = ? AND session.day >= ? AND certified_at IS NOT NULL ORDER BY session.id`,
    )
    .all(room.id, addDays(demoDay, -7 * weeks));
  for (const session of sessions) {
    const { id, certified_by: by, certified_at: at, minutes } = session;
    const facts = readSignedFacts(database, session);
    const certificate = (signedAt: string) => ({
      ...{ id: makeId<string>(unixMsAt(session.day as Day, 18 * 60)), session_id: id, staff_id: by, at: signedAt },
      ...{ unlocked_at: null, unlocked_by: null, unlock_reason: null },
    });
    if (minutes !== null && minutes > 10 && random.chance(unlocked)) {
      // What stands now was signed second: the first time it said something else, and was unlocked on the same evening.
      const first = JSON.stringify({ ...facts, minutes: minutes - 5 });
      const reason = random.pick(reasons[languages.get(by) ?? 'kk']);
      const unlock = { unlocked_at: at, unlocked_by: by, unlock_reason: reason };
      insert([{ ...certificate(momentAt(session.day as Day, 17 * 60 + 30)), facts: first, ...unlock }]);
    }
    insert([{ ...certificate(at), facts: JSON.stringify(facts) }]);
  }
}
