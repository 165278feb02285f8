/** Backups: what there is, making one, and going back to one. */
import { z } from 'zod';
import { backupSchema, contentSchema } from '../../domain/backup.ts';
import { momentSchema } from '../../domain/day.ts';
import { errorCodeSchema } from '../result.ts';
import { anyone, call, deviceCare, nothing } from './call.ts';

const which = z.strictObject({ name: z.string().max(100) });

export const backupCalls = {
  /** Newest first. `failure`: why the last try made none. */
  'backup.list': call(
    deviceCare,
    nothing,
    z.strictObject({ folder: z.string(), failure: errorCodeSchema.nullable(), backups: z.array(backupSchema) }),
  ),
  /** Errors: disk_full, read_only, backup_not_sound. */
  'backup.take': call(deviceCare, nothing, backupSchema),
  /** Reads it whole: is it sound, and what would be there again. `now`: what there is. */
  'backup.preview': call(deviceCare, which, z.strictObject({ content: contentSchema.nullable(), now: contentSchema })),
  /**
   * The backup takes the place of what there is, which is copied before; everybody is signed out.
   * Errors: backup_not_sound, disk_full, read_only.
   */
  'backup.restore': call(deviceCare, which, nothing),
  /** Only while the database cannot be opened: from the newest sound backup; the old file is moved aside. */
  'backup.restoreNewest': call(anyone, nothing, z.strictObject({ at: momentSchema, keptAs: z.string().nullable() })),
  /** The notice of what was restored has been read. */
  'backup.takeNote': call(deviceCare, nothing, nothing),
} as const;
