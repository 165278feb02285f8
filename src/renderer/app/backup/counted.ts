import type { BackupContent } from '../../../shared/domain/backup.ts';

/** What is counted in a database, in the order of the screen. */
export const counted = [
  'children',
  'sessions',
  'observations',
  'drawings',
] as const satisfies readonly (keyof BackupContent)[];
