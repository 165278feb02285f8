/** The files of a OneRoster CSV bundle: which there are, in which version, and whether each holds all or only changes. */
import { ImportRefusal, problemAt } from './problem.ts';
import { readerOf, type Table } from './table.ts';

export const oneRosterNames = ['orgs', 'classes', 'users', 'roles', 'enrollments', 'demographics'] as const;
export type OneRosterName = (typeof oneRosterNames)[number];
export type OneRosterVersion = '1.1' | '1.2';
export type OneRosterMode = 'bulk' | 'delta';

export type OneRosterBundle = {
  readonly version: OneRosterVersion;
  /** Whose ids they are. */
  readonly source: string;
  readonly tables: Readonly<Partial<Record<OneRosterName, Table>>>;
  readonly modes: Readonly<Partial<Record<OneRosterName, OneRosterMode>>>;
};

export const fileOf = (name: OneRosterName | 'manifest'): string => `${name}.csv`;

const neededColumns = {
  orgs: ['sourcedId', 'name'],
  classes: ['sourcedId', 'title'],
  users: ['sourcedId', 'givenName', 'familyName'],
  roles: ['userSourcedId', 'role'],
  enrollments: ['classSourcedId', 'userSourcedId', 'role'],
  demographics: ['sourcedId', 'birthDate'],
} as const satisfies Record<OneRosterName, readonly string[]>;

/**
 * @param manifest null where the bundle has none: its files then say what they are
 * @throws ImportRefusal
 */
export function bundleOf(manifest: Table | null, found: ReadonlyMap<OneRosterName, Table>): OneRosterBundle {
  const facts = manifestFacts(manifest);
  const version = versionOf(facts, found);
  const modes: Partial<Record<OneRosterName, OneRosterMode>> = {};
  const tables: Partial<Record<OneRosterName, Table>> = {};
  for (const name of oneRosterNames) {
    if (name === 'roles' && version === '1.1') continue;
    const mode = modeOf(facts, name, found.has(name));
    if (mode === null) continue;
    const table = found.get(name);
    if (!table) throw new ImportRefusal(problemAt('missing_file', fileOf(name)));
    refuseColumns(
      table,
      version === '1.1' && name === 'users' ? [...neededColumns.users, 'role'] : neededColumns[name],
    );
    [modes[name], tables[name]] = [mode, table];
  }
  const users = tables.users;
  if (!users) throw new ImportRefusal(problemAt('missing_file', fileOf('users')));
  if (version === '1.2' && !tables.roles && modes.users === 'bulk')
    throw new ImportRefusal(problemAt('missing_file', fileOf('roles')));
  if (users.rows.length === 0) throw new ImportRefusal(problemAt('no_data_rows', users.file));
  return { version, source: `oneroster:${facts.get('source.systemcode') ?? ''}`, tables, modes };
}

function manifestFacts(manifest: Table | null): ReadonlyMap<string, string> {
  if (!manifest) return new Map();
  refuseColumns(manifest, ['propertyName', 'value']);
  const cells = readerOf(manifest);
  return new Map(manifest.rows.map((row) => [cells.get(row, 'propertyName').toLowerCase(), cells.get(row, 'value')]));
}

function versionOf(facts: ReadonlyMap<string, string>, found: ReadonlyMap<OneRosterName, Table>): OneRosterVersion {
  const said = facts.get('oneroster.version') ?? (found.has('roles') ? '1.2' : '1.1');
  if (said.startsWith('1.1')) return '1.1';
  if (said.startsWith('1.2')) return '1.2';
  throw new ImportRefusal(problemAt('bad_version', fileOf('manifest'), { detail: said }));
}

/** Null: the bundle says that it has none. */
function modeOf(facts: ReadonlyMap<string, string>, name: OneRosterName, isThere: boolean): OneRosterMode | null {
  const said = (facts.get(`file.${name}`) ?? (isThere ? 'bulk' : 'absent')).toLowerCase();
  if (said === 'absent') return null;
  if (said === 'bulk' || said === 'delta') return said;
  throw new ImportRefusal(problemAt('bad_mode', fileOf('manifest'), { column: `file.${name}`, detail: said }));
}

function refuseColumns(table: Table, needed: readonly string[]): void {
  const cells = readerOf(table);
  const missing = needed.filter((name) => !cells.has(name));
  if (missing.length > 0) {
    throw new ImportRefusal(...missing.map((column) => problemAt('missing_column', table.file, { column })));
  }
  const names = table.header.map((name) => name.toLowerCase()).filter((name) => name !== '');
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (twice !== undefined) throw new ImportRefusal(problemAt('duplicate_column', table.file, { column: twice }));
}
