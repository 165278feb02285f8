/** All migrations in order, one file each, numbered in tens. A released one is never changed: add the next. */
import type { Database } from 'better-sqlite3';
import * as m0010 from './m0010-first.ts';
import * as m0020 from './m0020-progress.ts';
import * as m0030 from './m0030-studio.ts';
import * as m0040 from './m0040-totals.ts';
import * as m0050 from './m0050-office.ts';
import * as m0060 from './m0060-totals.ts';
import * as m0070 from './m0070-roles.ts';
import * as m0080 from './m0080-audit.ts';
import * as m0090 from './m0090-office-indexes.ts';
import * as m0100 from './m0100-journal.ts';
import * as m0110 from './m0110-erasure.ts';
import * as m0170 from './m0170-year-totals.ts';
import * as m0180 from './m0180-access.ts';

export type Migration = {
  readonly version: number;
  readonly sql: string;
  /** What SQL cannot write, in the same transaction. */
  readonly fill?: (database: Database) => void;
};

export const migrations: readonly Migration[] = [
  m0010,
  m0020,
  m0030,
  m0040,
  m0050,
  m0060,
  m0070,
  m0080,
  m0090,
  m0100,
  m0110,
  m0170,
  m0180,
];
export const newestVersion = migrations.at(-1)?.version ?? 0;
