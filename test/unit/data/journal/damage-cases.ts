/** Sixty-odd ways in which a disk, a power cut or a person can spoil what lies in the data folder. */
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import DatabaseDriver from 'better-sqlite3';

export type Place = { readonly folder: string; readonly file: string };

export type Case = {
  readonly what: string;
  /** Of the folder: after a proper end, or in the middle of work. */
  readonly state: 'closed' | 'cut off';
  readonly spoil: (place: Place) => void;
  /** `whole`: nothing acknowledged is missing; `told`: more than one thing is spoilt, and a person decides. */
  readonly outcome: 'whole' | 'told';
};

const page = 4096;

/** The same numbers at each run. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** As a disk does it: the file's time stays. */
function rot(file: string, spoil: (bytes: Buffer) => Buffer | void): void {
  const { atime, mtime } = statSync(file);
  const bytes = readFileSync(file);
  writeFileSync(file, spoil(bytes) ?? bytes);
  utimesSync(file, atime, mtime);
}

const flip = (file: string, at: number) => rot(file, (bytes) => void bytes.writeUInt8((bytes[at] ?? 0) ^ 0xff, at));
const wal = ({ file }: Place) => `${file}-wal`;
const ruin = ({ file }: Place) => rot(file, (bytes) => void bytes.fill(0xa5, page, 6 * page));

/** Files of the journal, oldest first. */
function journal({ folder }: Place): readonly string[] {
  return readdirSync(join(folder, 'journal'), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .toSorted();
}

/** Newest first. */
function copies({ folder }: Place): readonly string[] {
  const names = readdirSync(join(folder, 'backups')).filter((name) => name.endsWith('.db'));
  return names
    .toSorted()
    .toReversed()
    .map((name) => join(folder, 'backups', name));
}

const first = (files: readonly string[]): string => files[0] ?? '';
const last = (files: readonly string[]): string => files.at(-1) ?? '';

const closed = (what: string, spoil: Case['spoil']): Case => ({ what, state: 'closed', spoil, outcome: 'whole' });
const cutOff = (what: string, spoil: Case['spoil']): Case => ({ what, state: 'cut off', spoil, outcome: 'whole' });
const told = (what: string, spoil: Case['spoil']): Case => ({ what, state: 'closed', spoil, outcome: 'told' });

const random = numbers(20_260_422);
const places = Array.from({ length: 14 }, () => random());

export const cases: readonly Case[] = [
  closed('nothing is spoilt', () => undefined),
  cutOff('the power goes', () => undefined),
  closed('the database is gone', ({ file }) => rmSync(file)),
  closed('the database is empty', ({ file }) => truncateSync(file, 0)),
  ...[1, 100, page, 5000, 5 * page].map((size) =>
    closed(`the database is cut to ${size} bytes`, ({ file }) => truncateSync(file, size)),
  ),
  closed('the database is cut in half', ({ file }) => truncateSync(file, Math.floor(statSync(file).size / 2))),
  closed('the last page is missing', ({ file }) => truncateSync(file, statSync(file).size - page)),
  closed('the last byte is missing', ({ file }) => truncateSync(file, statSync(file).size - 1)),
  ...[0, 15, 16, 18, 19, 20, 24, 28, 40, 44, 56, 68, 96].map((at) =>
    closed(`byte ${at} of the header is turned`, ({ file }) => flip(file, at)),
  ),
  closed('the schema is turned', ({ file }) => rot(file, (bytes) => void bytes.fill(0x20, 2000, 2400))),
  ...places.map((place, index) =>
    closed(`a byte anywhere is turned (${index + 1})`, ({ file }) =>
      flip(file, Math.floor(place * statSync(file).size)),
    ),
  ),
  ...[2, 7, 20].map((number) =>
    closed(`page ${number} is zeros`, ({ file }) =>
      rot(file, (bytes) => void bytes.fill(0, (number - 1) * page, number * page)),
    ),
  ),
  ...[
    [2, 3],
    [5, 30],
  ].map(([one = 0, other = 0]) =>
    closed(`pages ${one} and ${other} are swapped`, ({ file }) =>
      rot(file, (bytes) => {
        const copy = Buffer.from(bytes);
        copy.copy(bytes, one * page, other * page, (other + 1) * page);
        copy.copy(bytes, other * page, one * page, (one + 1) * page);
      }),
    ),
  ),
  closed('a text lies in its place', ({ file }) => writeFileSync(file, 'Здесь был журнал.\n'.repeat(500))),
  closed('a picture lies in its place', ({ file }) => writeFileSync(file, Buffer.alloc(9000, 0x89))),
  closed("another program's database lies in its place", ({ file }) => {
    rmSync(file);
    new DatabaseDriver(file).exec('CREATE TABLE child (id)').close();
  }),
  closed('the newest copy was put in its place', (place) => copyFileSync(first(copies(place)), place.file)),
  closed('an older copy was put in its place', (place) => copyFileSync(last(copies(place)), place.file)),
  closed('a log of rubbish lies beside it', (place) => writeFileSync(wal(place), Buffer.alloc(20_000, 0x37))),
  cutOff('the log is gone', (place) => rmSync(wal(place))),
  cutOff('the log is empty', (place) => truncateSync(wal(place), 0)),
  cutOff('the log is cut in half', (place) => truncateSync(wal(place), Math.floor(statSync(wal(place)).size / 2))),
  cutOff('the end of the log is torn', (place) => truncateSync(wal(place), statSync(wal(place)).size - 700)),
  cutOff('the head of the log is turned', (place) => flip(wal(place), 9)),
  cutOff('a byte of the log is turned', (place) => flip(wal(place), Math.floor(statSync(wal(place)).size / 3))),
  cutOff('the log is zeros', (place) => rot(wal(place), (bytes) => void bytes.fill(0))),
  cutOff('the log is rubbish', (place) => rot(wal(place), (bytes) => void bytes.fill(0x5a))),
  cutOff('the index of the log is rubbish', ({ file }) => writeFileSync(`${file}-shm`, Buffer.alloc(32_768, 0x11))),
  cutOff('database and log are gone', (place) => {
    for (const file of [place.file, wal(place)]) rmSync(file);
  }),
  cutOff('the database is ruined, its log is not', ruin),
  closed('the journal is gone', ({ folder }) => rmSync(join(folder, 'journal'), { recursive: true })),
  closed('the end of the journal is torn', (place) =>
    truncateSync(last(journal(place)), statSync(last(journal(place))).size - 20),
  ),
  closed('the journal is zeros', (place) => {
    for (const file of journal(place)) rot(file, (bytes) => void bytes.fill(0));
  }),
  closed('rubbish stands behind the journal', (place) =>
    writeFileSync(last(journal(place)), Buffer.alloc(500, 0x4b), { flag: 'a' }),
  ),
  closed('rubbish stands behind the journal, and the database is ruined', (place) => {
    writeFileSync(last(journal(place)), Buffer.alloc(500, 0x4b), { flag: 'a' });
    ruin(place);
  }),
  closed('a byte of the journal is turned', (place) => flip(first(journal(place)), 200)),
  closed('the newest copy is cut, and the database is ruined', (place) => {
    truncateSync(first(copies(place)), 9000);
    ruin(place);
  }),
  closed('the newest copy is turned, and the database is ruined', (place) => {
    rot(first(copies(place)), (bytes) => void bytes.fill(0xff, 3 * page, 9 * page));
    ruin(place);
  }),
  closed('the newest copy is gone, and the database is ruined', (place) => {
    rmSync(first(copies(place)));
    ruin(place);
  }),
  closed('copies have other names, and the database is ruined', (place) => {
    for (const [index, file] of copies(place).entries())
      renameSync(file, join(place.folder, 'backups', `көшірме ${index}`));
    ruin(place);
  }),
  closed('what the copies hold cannot be read, and the database is ruined', (place) => {
    for (const file of copies(place)) writeFileSync(`${file}.json`, '{"children": ');
    ruin(place);
  }),
  closed('what the copies hold cannot be read', (place) => {
    for (const file of copies(place)) rmSync(`${file}.json`);
  }),
  closed('the seal is rubbish', ({ file }) => existsSync(`${file}.seal`) && writeFileSync(`${file}.seal`, '1 2 x')),
  told('all copies are gone, and the database is ruined', (place) => {
    rmSync(join(place.folder, 'backups'), { recursive: true });
    ruin(place);
  }),
  told('the journal is gone, and the database is ruined', (place) => {
    rmSync(join(place.folder, 'journal'), { recursive: true });
    ruin(place);
  }),
  told('a byte of the newest part of the journal is turned, and the database is ruined', (place) => {
    flip(last(journal(place)), 60);
    ruin(place);
  }),
];
