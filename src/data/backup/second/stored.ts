/**
 * What this PC knows of its second copies, in a file beside the database: which drive, and the key for copies that nobody
 * is asked for. Not in the database: going back to an old backup must not bring an old drive or an old key back.
 */
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { momentSchema } from '../../../shared/domain/day.ts';
import { secondFailures } from '../../../shared/domain/second-copy.ts';
import { wrappedKeySchema } from '../sealed/header.ts';

const hex16 = z.string().regex(/^[0-9a-f]{16}$/);
const storedSchema = z.strictObject({
  /** The name of this PC on drives. */
  pc: hex16,
  key: z.strictObject({ wrapped: wrappedKeySchema, key: z.base64() }).nullable(),
  drive: z.strictObject({ id: hex16, label: z.string(), chosenAt: momentSchema }).nullable(),
  last: z.strictObject({ at: momentSchema, copiedAt: momentSchema, name: z.string() }).nullable(),
  lastSeen: momentSchema.nullable(),
  failure: z.strictObject({ kind: z.enum(secondFailures), since: momentSchema }).nullable(),
  /** Something was erased: what is older has to leave the drive as well, when it is there. */
  dropsOlder: z.boolean(),
});
export type Stored = z.infer<typeof storedSchema>;

/** Null where there is nothing, or nothing that can be read. */
export function readStored(file: string): Stored | null {
  try {
    return storedSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Whole or not at all. @throws what the disk says */
export function writeStored(file: string, stored: Stored): void {
  const draft = `${file}.part`;
  writeFileSync(draft, JSON.stringify(storedSchema.parse(stored)), { mode: 0o600 });
  const handle = openSync(draft, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(draft, file);
}
