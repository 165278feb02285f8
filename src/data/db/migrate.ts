/** Brings a database to the newest version. */
import type { Database } from 'better-sqlite3';
import { type Migration, migrations } from './migrations/index.ts';

export function readVersion(database: Database): number {
  return database.pragma('user_version', { simple: true }) as number;
}

/**
 * Runs what is missing, each step in one transaction with its `user_version`, so that a power cut leaves the old or
 * the new version and nothing between.
 */
export function migrate(database: Database, steps: readonly Migration[] = migrations): void {
  const current = readVersion(database);
  for (const step of steps) if (step.version > current) database.transaction(() => run(database, step)).immediate();
}

function run(database: Database, step: Migration): void {
  database.exec(step.sql);
  step.fill?.(database);
  database.pragma(`user_version = ${step.version}`);
}
