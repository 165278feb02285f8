/** Copies on a second drive: choosing it, the code on paper, and going back to one here or on another PC. */
import { z } from 'zod';
import { contentSchema } from '../../domain/backup.ts';
import { driveSchema, foundCopySchema, secondStateSchema } from '../../domain/second-copy.ts';
import { call, deviceCare, nothing, type Role } from './call.ts';

/** Also nobody, where there is no school yet or the data cannot be opened; refused as `not_allowed` where there is one. */
const whoeverBringsBack: readonly Role[] = ['nobody', ...deviceCare];
const codeSchema = z.string().max(60);
const idSchema = z.string().max(64);

export const copiesCalls = {
  'copies.state': call(deviceCare, nothing, secondStateSchema),
  /** The drives that are there now. */
  'copies.drives': call(deviceCare, nothing, z.array(driveSchema)),
  /** From now on backups go there too. `code`: for paper, where there was none yet. Errors: drive_gone, read_only, disk_full. */
  'copies.choose': call(
    deviceCare,
    z.strictObject({ path: z.string().max(1000) }),
    z.strictObject({ code: z.string().nullable() }),
  ),
  /** No more copies there; those that are there stay. */
  'copies.leave': call(deviceCare, nothing, nothing),
  /** Another code from here on; older copies are opened by the code of their time. */
  'copies.renewCode': call(deviceCare, nothing, z.strictObject({ code: z.string() })),
  /** Of the code of now only. Errors: code_wrong. */
  'copies.printCode': call(deviceCare, z.strictObject({ code: codeSchema }), nothing),
  /** All copies on all drives that are there, newest first. */
  'copies.find': call(whoeverBringsBack, nothing, z.array(foundCopySchema)),
  /** One that lies elsewhere, asked for in the system's dialog; null: none was chosen. Errors: copy_damaged. */
  'copies.pick': call(whoeverBringsBack, z.strictObject({ title: z.string().max(100) }), foundCopySchema.nullable()),
  /**
   * Reads it whole; nothing of this PC changes. `code` null: with the key that this PC has, for staff only. `now`: what
   * there is here, null where there is nothing. Errors: code_wrong, copy_newer, copy_damaged, drive_gone, disk_full.
   */
  'copies.open': call(
    whoeverBringsBack,
    z.strictObject({ id: idSchema, code: codeSchema.nullable() }),
    z.strictObject({ content: contentSchema, now: contentSchema.nullable() }),
  ),
  /** What was opened is put away. */
  'copies.close': call(whoeverBringsBack, nothing, nothing),
  /** The copy that is open takes the place of what there is, which is copied or moved aside before. */
  'copies.restore': call(whoeverBringsBack, z.strictObject({ id: idSchema }), nothing),
} as const;
