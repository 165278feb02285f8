/** What an import would do, row by row, before anything is written. Pure: the same file and people give the same plan. */
import type { RoomId } from '../domain/ids.ts';
import { fullName } from '../domain/person.ts';
import type { ChildFields, StaffFields } from '../ipc/contract/people.ts';
import { ambiguous, type Known, Matcher } from './match.ts';
import { type NewPeople, type Refused, soundChild, soundStaff } from './new-people.ts';
import { type ImportProblem, type ImportProblemCode, problemAt } from './problem.ts';
import type { ImportEntity, Incoming, Roster, SaidField } from './roster.ts';

export type PlanWrite =
  | { readonly action: 'add'; readonly entity: 'child'; readonly fields: ChildFields }
  | { readonly action: 'add'; readonly entity: 'staff'; readonly fields: StaffFields }
  | { readonly action: 'change'; readonly entity: 'child'; readonly fields: ChildFields; readonly restores: boolean }
  | { readonly action: 'change'; readonly entity: 'staff'; readonly fields: StaffFields; readonly restores: boolean }
  | { readonly action: 'archive'; readonly entity: ImportEntity };

export type PlanKind = 'added' | 'changed' | 'archived' | 'unchanged' | 'refused';

export type PlanItem = {
  /** The same in each plan of the same file. */
  readonly key: string;
  readonly kind: PlanKind;
  readonly entity: ImportEntity;
  readonly name: string;
  readonly file: string;
  /** Null: not in the file. */
  readonly row: number | null;
  /** Null: new, or refused. */
  readonly id: string | null;
  readonly sourceId: string | null;
  /** Whether the other system's id is new here. */
  readonly isLinked: boolean;
  readonly changes: readonly FieldChange[];
  readonly problem: ImportProblem | null;
  readonly write: PlanWrite | null;
};

/** Days, languages and rooms as they are stored; a window puts them into words. */
export type FieldChange = {
  readonly field: SaidField | 'roomId' | 'archived';
  readonly before: string;
  readonly after: string;
};

export type Plan = {
  readonly items: readonly PlanItem[];
  /** People for whom no room was chosen. */
  readonly leftOut: number;
};

export type PlanInput = {
  readonly roster: Roster;
  /** By the keys of the roster's spots; null: left out. */
  readonly rooms: Readonly<Record<string, RoomId | null>>;
  readonly hasStaff: boolean;
  readonly children: readonly Known<ChildFields>[];
  readonly staff: readonly Known<StaffFields>[];
  /** Who was put into the archive by an import and not by a person. */
  readonly wasArchivedByImport: (id: string) => boolean;
  readonly schoolOf: (roomId: RoomId) => string | null;
  readonly newPeople: NewPeople;
};

export function planImport(input: PlanInput): Plan {
  const planner = new Planner(input);
  for (const incoming of input.roster.incoming) planner.take(incoming);
  planner.takeMissing();
  return planner.plan();
}

class Planner {
  readonly #input: PlanInput;
  readonly #children: Matcher<ChildFields>;
  readonly #staff: Matcher<StaffFields>;
  readonly #items: PlanItem[] = [];
  /** Who of those here has been found, and who is new, so that nobody is met twice in a file. */
  readonly #met = new Set<string>();
  readonly #rooms = new Set<RoomId>();
  #leftOut = 0;

  constructor(input: PlanInput) {
    this.#input = input;
    this.#children = new Matcher(input.children);
    this.#staff = new Matcher(input.staff);
    for (const roomId of Object.values(input.rooms)) if (roomId !== null) this.#rooms.add(roomId);
  }

  plan(): Plan {
    const refused = this.#input.roster.problems
      .filter(({ row }) => row !== null)
      .map((problem, place) => refusedItem(`problem:${place}`, 'child', '', problem));
    return { items: [...this.#items, ...refused], leftOut: this.#leftOut };
  }

  take(incoming: Incoming): void {
    if (incoming.entity === 'staff' && !this.#input.hasStaff) return;
    const known = incoming.entity === 'child' ? this.#children.find(incoming) : this.#staff.find(incoming);
    if (known === ambiguous) return this.#refuse(incoming, 'ambiguous');
    const identity = known?.id ?? newIdentity(incoming);
    if (this.#met.has(identity)) return this.#refuse(incoming, 'twice_in_file');
    this.#met.add(identity);
    if (incoming.isGone) return this.#takeGone(incoming, known);
    if (known) this.#takeKnown(incoming, known);
    else this.#takeNew(incoming);
  }

  /** A complete file of a source no longer has them: they are proposed for the archive, where they can be brought back. */
  takeMissing(): void {
    const { roster, children, schoolOf } = this.#input;
    if (!roster.isComplete) return;
    const seen = new Set(roster.seenIds);
    const schools = new Set([...this.#rooms].map(schoolOf));
    for (const known of children) {
      const { sourceId, isArchived, fields } = known;
      if (sourceId === null || isArchived || seen.has(sourceId) || this.#met.has(known.id)) continue;
      // Another school's file does not speak of this one's children.
      if (!schools.has(schoolOf(fields.roomId))) continue;
      this.#items.push(archiveItem('child', known, '', null));
    }
  }

  #takeGone(incoming: Incoming, known: AnyKnown | null): void {
    const isAdministrator = known !== null && 'role' in known.fields && known.fields.role === 'administrator';
    if (!known || known.isArchived || isAdministrator) return;
    this.#items.push(archiveItem(incoming.entity, known, incoming.file, incoming.row));
  }

  #takeNew(incoming: Incoming): void {
    const rooms = this.#roomsOf(incoming);
    if (incoming.spots.length === 0) return this.#refuse(incoming, 'no_room');
    const [roomId] = rooms;
    if (roomId === undefined) {
      this.#leftOut++;
      return;
    }
    const { newPeople } = this.#input;
    if (incoming.entity === 'child') {
      const fields = soundChild({ ...newPeople.child(roomId, incoming.firstDay), ...incoming.said });
      if (isRefused(fields)) return this.#refuse(incoming, fields.refused, fields.field);
      this.#items.push({ ...newItem(incoming, fullName(fields)), write: { action: 'add', entity: 'child', fields } });
      return;
    }
    const { family, given, patronymic = '' } = incoming.said;
    const fields = soundStaff({ ...newPeople.staff(rooms), family, given, patronymic });
    if (isRefused(fields)) return this.#refuse(incoming, fields.refused, fields.field);
    this.#items.push({ ...newItem(incoming, fullName(fields)), write: { action: 'add', entity: 'staff', fields } });
  }

  #takeKnown(incoming: Incoming, known: AnyKnown): void {
    const isChild = incoming.entity === 'child';
    const [roomId] = isChild ? this.#roomsOf(incoming) : [];
    const said = { ...incoming.said, ...(roomId === undefined ? {} : { roomId }) };
    const wanted = { ...known.fields, ...said };
    const fields = isChild ? soundChild(wanted) : soundStaff(wanted);
    if (isRefused(fields)) return this.#refuse(incoming, fields.refused, fields.field);
    const restores = known.isArchived && this.#input.wasArchivedByImport(known.id);
    const changes = known.isArchived && !restores ? [] : changesOf(known.fields, said);
    if (restores) changes.push({ field: 'archived', before: 'yes', after: 'no' });
    const item = { ...itemOf(incoming, fullName(fields)), id: known.id, isLinked: known.sourceId === null };
    if (changes.length === 0) this.#items.push({ ...item, kind: 'unchanged' });
    else this.#items.push({ ...item, kind: 'changed', changes, write: changeWrite(incoming.entity, fields, restores) });
  }

  /** A class first, then its school: what is said of the nearer one holds. Staff work in all that were chosen. */
  #roomsOf({ entity, spots }: Incoming): readonly RoomId[] {
    const said = spots.filter((key) => key in this.#input.rooms).map((key) => this.#input.rooms[key] ?? null);
    if (entity === 'child') return said[0] ? [said[0]] : [];
    const classes = spots.filter((key) => key.startsWith('class:') && key in this.#input.rooms);
    const chosen = classes.length > 0 ? classes.map((key) => this.#input.rooms[key] ?? null) : said;
    return [...new Set(chosen.filter((roomId) => roomId !== null))];
  }

  #refuse(incoming: Incoming, code: ImportProblemCode, field?: string): void {
    const column = incoming.columns[field as SaidField] ?? null;
    const problem = problemAt(code, incoming.file, { row: incoming.row, column, detail: incoming.label });
    this.#items.push(refusedItem(keyOf(incoming), incoming.entity, incoming.label, problem));
  }
}

type AnyKnown = Known<ChildFields> | Known<StaffFields>;

const isRefused = (value: object): value is Refused => 'refused' in value;

const keyOf = ({ entity, file, row }: Incoming): string => `${entity}:${file}:${row}`;

/** Two rows of nobody known are the same person if all that they say of a person is the same. */
function newIdentity({ entity, sourceId, said }: Incoming): string {
  if (sourceId !== null) return `${entity}:${sourceId}`;
  return JSON.stringify([entity, said.family, said.given, said.patronymic ?? '', said.birthDate ?? '']).toLowerCase();
}

function itemOf(incoming: Incoming, name: string) {
  const { entity, file, row, sourceId } = incoming;
  return {
    key: keyOf(incoming),
    entity,
    name,
    file,
    row,
    sourceId,
    changes: [] as readonly FieldChange[],
    problem: null,
    write: null,
  };
}

const newItem = (incoming: Incoming, name: string) =>
  ({ ...itemOf(incoming, name), kind: 'added', id: null, isLinked: true }) as const;

function archiveItem(entity: ImportEntity, known: AnyKnown, file: string, row: number | null): PlanItem {
  return {
    key: `archive:${known.id}`,
    kind: 'archived',
    entity,
    name: known.name,
    file,
    row,
    id: known.id,
    sourceId: known.sourceId,
    isLinked: false,
    changes: [],
    problem: null,
    write: { action: 'archive', entity },
  };
}

function refusedItem(key: string, entity: ImportEntity, name: string, problem: ImportProblem): PlanItem {
  const { file, row } = problem;
  const none = { id: null, sourceId: null, isLinked: false, changes: [], write: null };
  return { key, kind: 'refused', entity, name, file, row, problem, ...none };
}

function changeWrite(entity: ImportEntity, fields: ChildFields | StaffFields, restores: boolean): PlanWrite {
  return entity === 'child'
    ? { action: 'change', entity, fields: fields as ChildFields, restores }
    : { action: 'change', entity, fields: fields as StaffFields, restores };
}

function changesOf(before: ChildFields | StaffFields, said: object): FieldChange[] {
  const old = before as Readonly<Record<string, unknown>>;
  return Object.entries(said).flatMap(([field, after]) =>
    field in old && old[field] !== after
      ? [{ field: field as FieldChange['field'], before: String(old[field] ?? ''), after: String(after) }]
      : [],
  );
}
