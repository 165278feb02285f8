import type { Database } from 'better-sqlite3';
import { type Periods, periodsSchema, startPeriods } from '../../../shared/domain/retention.ts';
import { readSetting } from '../../db/queries/settings.ts';

/** How long this school keeps what it knows of children who left. */
export function readPeriods(database: Database): Periods {
  const stored = readSetting(database, 'retention');
  return stored === null ? startPeriods : periodsSchema.parse(JSON.parse(stored));
}
