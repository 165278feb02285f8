/** The files of the children: families, consents, conclusions, mandates, groups. In sequences of their own. */
import type { Database } from 'better-sqlite3';
import { sortKey } from '../../../../shared/domain/collation.ts';
import { createIds, type MakeId } from '../ids.ts';
import { prepareInsert, type Value } from '../insert-rows.ts';
import { demoSchools, roomsPerSchool } from '../places.ts';
import { createRandom, type Random } from '../random.ts';
import type { DemoChild, DemoRoom, DemoSeries, DemoWorld } from '../world.ts';
import { makeConclusion } from './conclusion.ts';
import { makeConsents } from './consents.ts';
import { makeFamily } from './family.ts';
import type { Group } from './groups.ts';
import { makeMandates } from './mandates.ts';

type Row = Readonly<Record<string, Value>>;
export type FileRows = { readonly guardians: Row[]; readonly consents: Row[]; readonly mandates: Row[] };
/** The columns of a child's row that its file adds. */
export type FileColumns = Readonly<Record<(typeof fileColumns)[number], Value>>;

export const fileColumns = [
  'languages',
  'pmpk_issued_on',
  'pmpk_consulted_on',
  'pmpk_document',
  'pmpk_specialists',
  'pmpk_support',
  'pmpk_sessions_per_week',
] as const;

/** Children who are spoken with in another language as well. */
const twoLanguages = 0.7;

type Making = {
  readonly random: Random;
  readonly makeId: MakeId;
  readonly madeAt: number;
  readonly recordedBy: string;
};

/** @returns the columns of each child, by its id; the rows of other tables are added to `rows` */
export function makeFiles(world: DemoWorld, madeAt: number, rows: FileRows): ReadonlyMap<string, FileColumns> {
  const makeId = createIds(createRandom(world.seed, 'file ids'));
  const series = seriesByChild(world.years.at(-1)?.series ?? []);
  const columns = new Map<string, FileColumns>();
  for (const room of world.rooms) {
    const random = createRandom(world.seed, 'files', room.number);
    const recordedBy = administratorOf(world, room);
    for (const child of room.children)
      columns.set(child.id, makeFile({ random, makeId, madeAt, recordedBy }, child, series.get(child) ?? [], rows));
  }
  return columns;
}

/** Two for each school, in the order of the schools. */
const administratorOf = ({ administrators }: DemoWorld, { number }: DemoRoom) =>
  administrators[2 * Math.floor(number / roomsPerSchool)]?.id ?? '';

function seriesByChild(series: readonly DemoSeries[]): ReadonlyMap<DemoChild, readonly DemoSeries[]> {
  const byChild = new Map<DemoChild, DemoSeries[]>();
  for (const one of series)
    for (const child of one.children) {
      const known = byChild.get(child);
      if (known) known.push(one);
      else byChild.set(child, [one]);
    }
  return byChild;
}

function makeFile(
  { random, makeId, madeAt, recordedBy }: Making,
  child: DemoChild,
  series: readonly DemoSeries[],
  { guardians, consents, mandates }: FileRows,
): FileColumns {
  const family = makeFamily(random, child, child.index);
  for (const [position, { name, relation, phone, language }] of family.entries())
    guardians.push({ id: makeId(madeAt), child_id: child.id, position, name, relation, phone, language });
  for (const { kind, givenOn, validTo, withdrawnOn } of makeConsents(random, child.enrolledFrom))
    consents.push({
      ...{ id: makeId<string>(madeAt), child_id: child.id, kind, given_on: givenOn, given_by: family[0]?.name ?? '' },
      ...{ recorded_by: recordedBy, valid_to: validTo, withdrawn_on: withdrawnOn },
    });
  const terms = makeMandates(random, child, series);
  for (const { discipline, mode, sessionsPerWeek, minutes, from, to } of terms)
    mandates.push({
      ...{ id: makeId<string>(madeAt), child_id: child.id, discipline, mode, minutes },
      ...{ sessions_per_week: sessionsPerWeek, from_day: from, to_day: to },
    });
  const other = child.language === 'kk' ? 'ru' : 'kk';
  const languages = random.chance(twoLanguages) ? [other] : [];
  const specialists = [...new Set(series.map(({ meeting }) => meeting.unit.staff.specialism))];
  const sessions = new Set(series.map(({ meeting }) => meeting)).size;
  const conclusion = makeConclusion(random, child, specialists, sessions);
  return {
    languages: JSON.stringify(languages),
    pmpk_issued_on: conclusion.issuedOn,
    pmpk_consulted_on: conclusion.consultedOn,
    pmpk_document: conclusion.document,
    pmpk_specialists: JSON.stringify(conclusion.specialists),
    pmpk_support: conclusion.support,
    pmpk_sessions_per_week: conclusion.sessionsPerWeek,
  };
}

export function writeFiles(database: Database, { guardians, consents, mandates }: FileRows): void {
  const write = (table: string, rows: readonly Row[]) => {
    if (rows[0]) prepareInsert(database, table, Object.keys(rows[0]))(rows);
  };
  write('guardian', guardians);
  write('consent', consents);
  write('mandate', mandates);
}

/** The language of the school in which the room is. */
export const languageOfRoom = ({ number }: DemoRoom) =>
  demoSchools[Math.floor(number / roomsPerSchool)]?.language ?? 'kk';

export function writeGroups(database: Database, groups: readonly Group[]): void {
  prepareInsert(database, 'child_group', ['id', 'room_id', 'name', 'sort_key'])(
    groups.map(({ id, room, name }) => ({ id, room_id: room.id, name, sort_key: sortKey(name) })),
  );
  prepareInsert(database, 'child_group_member', ['group_id', 'child_id'])(
    groups.flatMap(({ id, children }) => children.map((child) => ({ group_id: id, child_id: child.id }))),
  );
}
