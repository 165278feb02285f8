/** Words for the ids in events: whom and what they are about, each looked up once for a page. */
import type { Database } from 'better-sqlite3';
import type { Day } from '../../../shared/domain/day.ts';
import type { Discipline } from '../../../shared/domain/discipline.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { fullName, shortName } from '../../../shared/domain/person.ts';
import { formatDayShort } from '../../../shared/i18n/dates.ts';
import { dictionaries } from '../../../shared/i18n/index.ts';
import { findChildDrawing } from '../../db/queries/child-drawings.ts';
import { findChild } from '../../db/queries/children.ts';
import type { NumberedEvent } from '../../db/queries/event-links.ts';
import { findGoal } from '../../db/queries/goals.ts';
import { findRoom } from '../../db/queries/school.ts';
import { findSessionFacts, listStatuses } from '../../db/queries/sessions.ts';
import { findStaff } from '../../db/queries/staff.ts';

/** Children of a group session that are named before the rest is only counted. */
const mostNamed = 3;

export class EventNames {
  readonly #database: Database;
  readonly #language: Language;
  readonly #withNames: boolean;
  readonly #known = new Map<string, string>();

  /** @param withNames false: children by their ids */
  constructor(database: Database, language: Language, withNames: boolean) {
    this.#database = database;
    this.#language = language;
    this.#withNames = withNames;
  }

  who({ actor_id }: NumberedEvent): string {
    return actor_id === null
      ? ''
      : this.#once(`who ${actor_id}`, () => this.#staff(actor_id) ?? this.#child(actor_id) ?? '');
  }

  about({ kind, subject_id }: NumberedEvent): string {
    const thing = kind.split('.')[0] ?? '';
    return this.#once(`${thing} ${subject_id}`, () => this.#aboutThing(thing, subject_id) ?? '');
  }

  #aboutThing(thing: string, id: string): string | null {
    switch (thing) {
      case 'staff':
        return this.#staff(id);
      case 'room':
        return findRoom(this.#database, id)?.name ?? null;
      case 'session':
        return this.#session(id);
      case 'attendance':
        return this.#session(id) ?? findRoom(this.#database, id)?.name ?? null;
      case 'drawing':
        return this.#child(findChildDrawing(this.#database, id)?.child_id ?? '');
      case 'goal':
        return this.#child(findGoal(this.#database, id)?.child_id ?? '');
      case 'call':
        return id;
      case 'series':
      case 'calendar':
      case 'device':
      case 'backup':
        return null;
      default:
        return this.#child(id);
    }
  }

  #session(id: string): string | null {
    const session = findSessionFacts(this.#database, id);
    if (!session) return null;
    const children = listStatuses(this.#database, id);
    const named = children.slice(0, mostNamed).map(({ child_id }) => this.#child(child_id) ?? '');
    const rest = children.length > mostNamed ? [`+${children.length - mostNamed}`] : [];
    const discipline = dictionaries[this.#language].disciplines[session.discipline as Discipline];
    return `${formatDayShort(session.day as Day)}, ${discipline}: ${[...named, ...rest].join(', ')}`;
  }

  #staff(id: string): string | null {
    const row = findStaff(this.#database, id);
    return row && shortName(row);
  }

  #child(id: string): string | null {
    const row = findChild(this.#database, id);
    if (!row) return null;
    return this.#withNames ? fullName(row) : row.id;
  }

  #once(key: string, find: () => string): string {
    const known = this.#known.get(key) ?? find();
    this.#known.set(key, known);
    return known;
  }
}
