/** After some weeks nobody makes up for a session any more: what is still owed is let go, and why is written down. */
import type { Database } from 'better-sqlite3';
import { addDays, type Day, weekdayOf } from '../../../shared/domain/day.ts';
import type { Decided } from '../missed-sessions.ts';
import { writeEvents } from './events.ts';
import type { NameLanguage } from './names.ts';
import { createRandom } from './random.ts';
import type { DemoWorld } from './world.ts';

type Reasons = Readonly<Record<NameLanguage, readonly string[]>>;

const usual: Reasons = {
  kk: [
    'Отбасы бас тартты',
    'Тақырып келесі сабақтарда өтілді',
    'Ортақ бос уақыт табылмады',
    'Тапсырма үйге берілді, орындалды',
    'Анасымен келісілді',
  ],
  ru: [
    'Семья отказалась',
    'Тему прошли на следующих занятиях',
    'Не нашлось общего свободного времени',
    'Задание дали на дом, выполнено',
    'Договорились с мамой',
  ],
};
const hasLeft: Reasons = { kk: ['Бала кетті'], ru: ['Ребёнок выбыл'] };
const wasIll: Reasons = { kk: ['Ұзақ ауру'], ru: ['Долгая болезнь'] };
/** Of those who were ill, and of whom nothing else is known. */
const illShare = 0.6;

type LeftRow = {
  readonly session_id: string;
  readonly child_id: string;
  readonly day: Day;
  readonly staff_id: string;
  readonly room_id: string;
  readonly status: string;
  readonly enrolled_to: string | null;
};

/**
 * @param day first one of which sessions are owed still
 * @param after days until somebody decides
 */
export function letGoBefore(database: Database, { seed, rooms }: DemoWorld, day: Day, after: number): void {
  const rows = database
    .prepare<[string], LeftRow>(
      `SELECT session_id, child_id, session.day, staff_id, session.room_id, status, enrolled_to
       FROM session_child JOIN session ON session.id = session_id JOIN child ON child.id = child_id
       WHERE make_up = 'owed' AND session.day < ?
         AND NOT EXISTS (SELECT 1 FROM session AS made WHERE made.make_up_of = session_id AND made.outcome = 'held')
       ORDER BY session_id, child_id`,
    )
    .all(day);
  const letGo = database.prepare<[string, string]>(
    "UPDATE session_child SET make_up = 'waived' WHERE session_id = ? AND child_id = ?",
  );
  for (const { session_id, child_id } of rows) letGo.run(session_id, child_id);
  const people = rooms.flatMap(({ number, staff }) => {
    const random = createRandom(seed, 'let go', number);
    return staff.map(({ id, language }) => [id as string, { language, random }] as const);
  });
  const byId = new Map(people);
  const events = rows.flatMap((row) => {
    const person = byId.get(row.staff_id);
    if (!person) return [];
    const decidedOn = onWorkday(addDays(row.day, after));
    const isGone = row.enrolled_to !== null && row.enrolled_to <= decidedOn;
    const isIll = row.status === 'absent_ill' && person.random.chance(illShare);
    const reason = person.random.pick((isGone ? hasLeft : isIll ? wasIll : usual)[person.language]);
    const data: Decided = { childId: row.child_id, before: 'owed', after: 'waived', reason };
    return {
      ...{ day: decidedOn, minutes: 16 * 60 + person.random.whole(0, 59), actorId: row.staff_id, roomId: row.room_id },
      ...{ kind: 'session.make_up_decided', subjectId: row.session_id, data },
    };
  });
  writeEvents(database, seed, 'let go ids', events);
}

/** That day, or the Friday before it. */
function onWorkday(day: Day): Day {
  return addDays(day, -Math.max(0, weekdayOf(day) - 5));
}
