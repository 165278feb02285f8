/** A OneRoster bundle, 1.1 or 1.2, as a roster: students are children, teachers are staff, schools and classes are places. */
import type { Day } from '../domain/day.ts';
import { parseDay } from './cells.ts';
import { fileOf, type OneRosterBundle, type OneRosterName } from './oneroster-files.ts';
import { refuseCycles } from './oneroster-orgs.ts';
import { listIn, type RosterRow, type RosterRows, rowsOf, uniqueRows } from './oneroster-rows.ts';
import { type ImportProblem, problemAt } from './problem.ts';
import type { ImportEntity, Incoming, Roster, Spot } from './roster.ts';
import { missingName, type RawField, readFields } from './said-fields.ts';

const none: RosterRows = { rows: [], problems: [] };

/** @throws ImportRefusal where organisations go round in circles */
export function rosterOfBundle(bundle: OneRosterBundle, today: Day): Roster {
  const read = (name: OneRosterName) => {
    const table = bundle.tables[name];
    return table ? rowsOf(table, bundle.modes[name] ?? 'bulk') : none;
  };
  const readUnique = (name: OneRosterName) => uniqueRows(read(name), fileOf(name));
  const [orgs, classes, users] = [readUnique('orgs'), readUnique('classes'), readUnique('users')];
  const [roles, enrollments, demographics] = [read('roles'), read('enrollments'), readUnique('demographics')];
  refuseCycles(orgs.rows);
  const reader = new PeopleReader(bundle, today, { orgs, classes, roles, enrollments, demographics });
  const people = reader.read(users.rows);
  const seenIds = (bundle.tables.users?.rows.length ?? 0) === 0 ? [] : allIds(bundle);
  return {
    source: bundle.source,
    incoming: people.incoming,
    spots: reader.spots(people.incoming),
    problems: [
      ...emptyFiles(bundle),
      ...[orgs, classes, users, roles, enrollments, demographics].flatMap(({ problems }) => problems),
      ...people.problems,
    ],
    seenIds,
    isComplete: bundle.modes.users === 'bulk',
  };
}

function allIds({ tables }: OneRosterBundle): readonly string[] {
  const users = tables.users;
  const place = users?.header.findIndex((name) => name.toLowerCase() === 'sourcedid') ?? -1;
  return (users?.rows ?? []).map(({ cells }) => (cells[place] ?? '').trim());
}

/** The standard wants a file without rows left out; it is said, and nothing is lost by it. */
function emptyFiles({ tables }: OneRosterBundle): readonly ImportProblem[] {
  return Object.values(tables)
    .filter((table) => table.rows.length === 0)
    .map(({ file }) => problemAt('no_data_rows', file));
}

type Files = Readonly<Record<'orgs' | 'classes' | 'roles' | 'enrollments' | 'demographics', RosterRows>>;
type People = { readonly incoming: readonly Incoming[]; readonly problems: readonly ImportProblem[] };

class PeopleReader {
  readonly #bundle: OneRosterBundle;
  readonly #today: Day;
  readonly #orgs: ReadonlyMap<string, RosterRow>;
  readonly #classes: ReadonlyMap<string, RosterRow>;
  readonly #roles: ReadonlyMap<string, readonly RosterRow[]>;
  readonly #enrollments: ReadonlyMap<string, readonly RosterRow[]>;
  readonly #born: ReadonlyMap<string, RosterRow>;
  readonly #hasHomerooms: boolean;

  constructor(bundle: OneRosterBundle, today: Day, files: Files) {
    this.#bundle = bundle;
    this.#today = today;
    this.#orgs = byId(files.orgs.rows);
    this.#classes = byId(files.classes.rows);
    this.#born = byId(files.demographics.rows);
    const standing = files.enrollments.rows.filter((row) => !row.isGone && !this.#isOver(row));
    this.#enrollments = Map.groupBy(standing, (row) => row.get('userSourcedId'));
    this.#roles = Map.groupBy(
      files.roles.rows.filter((row) => !row.isGone),
      (row) => row.get('userSourcedId'),
    );
    this.#hasHomerooms = files.classes.rows.some(isHomeroom);
  }

  read(users: readonly RosterRow[]): People {
    const incoming: Incoming[] = [];
    const problems: ImportProblem[] = [...this.#lostEnrollments(users)];
    for (const user of users) {
      const entity = this.#entityOf(user);
      if (entity === null) continue;
      const person = this.#personOf(user, entity);
      if ('code' in person) problems.push(person);
      else incoming.push(person);
    }
    return { incoming, problems };
  }

  /** Schools and classes in which somebody of the file is. */
  spots(incoming: readonly Incoming[]): readonly Spot[] {
    const counts = new Map<string, { child: number; staff: number }>();
    for (const { entity, spots, isGone } of incoming) {
      if (isGone) continue;
      for (const key of spots) {
        const count = counts.get(key) ?? { child: 0, staff: 0 };
        count[entity]++;
        counts.set(key, count);
      }
    }
    return [...counts].map(([key, { child, staff }]) => {
      const [kind, id] = [key.startsWith('class:') ? 'class' : 'school', key.slice(key.indexOf(':') + 1)] as const;
      const schoolId = this.#classes.get(id)?.get('schoolSourcedId') ?? '';
      const parent = kind === 'class' && schoolId !== '' ? schoolKey(schoolId) : null;
      const name = kind === 'class' ? this.#classes.get(id)?.get('title') : this.#orgs.get(id)?.get('name');
      return { key, kind, name: name || id, parent, children: child, staff };
    });
  }

  /** The end of an enrolment is the day after its last one. */
  #isOver(row: RosterRow): boolean {
    const end = parseDay(row.get('endDate'));
    return end !== null && end <= this.#today;
  }

  #lostEnrollments(users: readonly RosterRow[]): readonly ImportProblem[] {
    const { modes } = this.#bundle;
    if (modes.enrollments !== 'bulk' || modes.users !== 'bulk') return [];
    const known = new Set(users.map((user) => user.get('sourcedId')));
    const file = fileOf('enrollments');
    return [...this.#enrollments.values()].flat().flatMap((row) => {
      const [user, group] = [row.get('userSourcedId'), row.get('classSourcedId')];
      if (!known.has(user))
        return [problemAt('unknown_user', file, { row: row.row, column: 'userSourcedId', detail: user })];
      const isLost = modes.classes === 'bulk' && !this.#classes.has(group);
      return isLost
        ? [problemAt('unknown_class', file, { row: row.row, column: 'classSourcedId', detail: group })]
        : [];
    });
  }

  #entityOf(user: RosterRow): ImportEntity | null {
    const id = user.get('sourcedId');
    const said =
      this.#bundle.version === '1.1' ? [user.get('role')] : (this.#roles.get(id) ?? []).map((row) => row.get('role'));
    const roles = [...said, ...(this.#enrollments.get(id) ?? []).map((row) => row.get('role'))];
    if (roles.some((role) => role.toLowerCase() === 'student')) return 'child';
    if (roles.some((role) => role.toLowerCase() === 'teacher')) return 'staff';
    // A file of changes may leave out the role of somebody who is to be deleted.
    return roles.length === 0 && user.isGone ? 'child' : null;
  }

  #personOf(user: RosterRow, entity: ImportEntity): Incoming | ImportProblem {
    const id = user.get('sourcedId');
    const file = fileOf('users');
    const classes = this.#classesOf(id);
    const isChild = entity === 'child';
    const raw: RawField[] = [
      { field: 'family', column: 'familyName', text: user.get('familyName') },
      { field: 'given', column: 'givenName', text: user.get('givenName') },
      { field: 'patronymic', column: 'middleName', text: user.get('middleName') },
    ];
    const { said, problem } = readFields(raw, file, user.row, this.#today);
    if (problem) return problem;
    const missing = user.isGone ? null : missingName(said);
    if (missing) return problemAt('needed', file, { row: user.row, column: `${missing}Name` });
    const born = isChild ? this.#birthDateOf(id) : {};
    if ('code' in born) return born;
    const placed = isChild ? this.#classNameOf(user, classes) : {};
    if ('code' in placed) return placed;
    const columns = { family: 'familyName', given: 'givenName', patronymic: 'middleName', birthDate: 'birthDate' };
    return {
      entity,
      sourceId: id,
      file,
      row: user.row,
      label: [said.family, said.given, said.patronymic].filter(Boolean).join(' ') || id,
      isGone: user.isGone,
      said: { ...said, ...born, ...placed },
      columns,
      firstDay: this.#firstDayOf(id),
      spots: [
        ...classes.map((one) => `class:${one.get('sourcedId')}`),
        ...this.#schoolsOf(user, classes).map(schoolKey),
      ],
    };
  }

  #birthDateOf(id: string) {
    const row = this.#born.get(id);
    if (!row) return {};
    const raw = [{ field: 'birthDate', column: 'birthDate', text: row.get('birthDate') }] as const;
    const { said, problem } = readFields(raw, fileOf('demographics'), row.row, this.#today);
    return problem ?? said;
  }

  /** Classes that a child belongs to; lessons only where nothing else is known. */
  #classesOf(id: string): readonly RosterRow[] {
    const rows = (this.#enrollments.get(id) ?? []).flatMap((row) => this.#classes.get(row.get('classSourcedId')) ?? []);
    const standing = rows.filter((row) => !row.isGone);
    const homes = standing.filter(isHomeroom);
    return this.#hasHomerooms && homes.length > 0 ? homes : standing;
  }

  /** "5А": its homeroom, or its only class. Of lessons in several classes no name can be told, but the grade can. */
  #classNameOf(user: RosterRow, classes: readonly RosterRow[]) {
    const home = classes.find(isHomeroom) ?? (classes.length === 1 ? classes[0] : undefined);
    const [title, code] = [home?.get('title') ?? '', home?.get('classCode') ?? ''];
    const isShort = title.length <= 20 || code === '';
    const text = home ? (isShort ? title : code) : (listIn(user.get('grades'))[0] ?? '');
    const raw = [{ field: 'className', column: isShort ? 'title' : 'classCode', text }] as const;
    const { said, problem } = readFields(raw, fileOf(home ? 'classes' : 'users'), home?.row ?? user.row, this.#today);
    return problem ?? said;
  }

  #schoolsOf(user: RosterRow, classes: readonly RosterRow[]): readonly string[] {
    const ofClasses = classes.map((row) => row.get('schoolSourcedId'));
    const ofRoles = (this.#roles.get(user.get('sourcedId')) ?? []).map((row) => row.get('orgSourcedId'));
    const ofUser = [user.get('primaryOrgSourcedId'), ...listIn(user.get('orgSourcedIds'))];
    return [...new Set([...ofClasses, ...ofUser, ...ofRoles])].filter((id) => id !== '');
  }

  #firstDayOf(id: string): Day | null {
    const days = (this.#enrollments.get(id) ?? []).flatMap((row) => parseDay(row.get('beginDate')) ?? []);
    return days.sort()[0] ?? null;
  }
}

const schoolKey = (id: string) => `school:${id}`;
const isHomeroom = (row: RosterRow): boolean => row.get('classType').toLowerCase() === 'homeroom';
const byId = (rows: readonly RosterRow[]) => new Map(rows.map((row) => [row.get('sourcedId'), row]));
