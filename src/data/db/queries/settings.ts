/** Key and value settings of this PC and school. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';

export type SettingKey =
  | 'language'
  | 'is_demo'
  | 'demo_today'
  | 'room_id'
  | 'recovery_hash'
  | 'device_id'
  | 'is_silent'
  | 'screen_sizes'
  /** What was brought back of damaged data, until somebody has read it. */
  | 'restored'
  /** Set while events of a version that knew no links wait for theirs. */
  | 'unlinked_events'
  | 'retention';

export function readSetting(database: Database, key: SettingKey): string | null {
  return (
    prepared<[string], { value: string }>(database, 'SELECT value FROM setting WHERE key = ?').get(key)?.value ?? null
  );
}

export function writeSetting(database: Database, key: SettingKey, value: string): void {
  prepared<[string, string]>(
    database,
    'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  ).run(key, value);
}

export function deleteSetting(database: Database, key: SettingKey): void {
  prepared<[string]>(database, 'DELETE FROM setting WHERE key = ?').run(key);
}
