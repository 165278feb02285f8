/** What of this PC stays on a drive. Only files that this PC wrote are ever removed. */
import { readdir, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { backupsToKeep } from '../../../shared/domain/backup.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { type Drive, parseSealedName } from '../../../shared/domain/second-copy.ts';
import { type CopyOnDrive, folderOf, listInFolder } from './place.ts';

export type Ours = { readonly drive: Drive; readonly pc: string };

/** In bytes, beside the copy: what the drive needs for itself. */
const spare = 4 * 1024 * 1024;

/** Newest first. */
async function listOurs({ drive, pc }: Ours): Promise<readonly CopyOnDrive[]> {
  const all = await listInFolder(drive, folderOf(drive.path, pc));
  const ours = all.filter(({ header }) => header.pc === pc);
  return ours.toSorted((left, right) => (left.header.at < right.header.at ? 1 : -1));
}

/** As at home: two days whole, then one of each day, week and month. Half copies of an earlier try go as well. */
export async function pruneDrive(ours: Ours, today: Day): Promise<void> {
  const all = await listOurs(ours);
  // Each was read back when it was made; what is in it stands in the encrypted part.
  const content = { children: 0, sessions: 0, observations: 0, drawings: 0, lastChange: null, head: null };
  const kept = backupsToKeep(
    all.map(({ id, header: { at, reason } }) => ({ name: id, at, reason, content })),
    today,
  );
  for (const { id, file } of all) if (!kept.has(id)) await rm(file, { force: true });
  const folder = folderOf(ours.drive.path, ours.pc);
  for (const name of await readdir(folder).catch(() => []))
    if (name.endsWith('.part') && parseSealedName(name.slice(0, -'.part'.length)))
      await rm(join(folder, name), { force: true });
}

/** The oldest go where the newest would have no room; one is always left. @returns whether there is room */
export async function makeRoom(ours: Ours, bytes: number): Promise<boolean> {
  const all = [...(await listOurs(ours))];
  for (;;) {
    const { bavail, bsize } = await statfs(ours.drive.path);
    if (bavail * bsize >= bytes + spare) return true;
    const oldest = all.length > 1 ? all.pop() : undefined;
    if (!oldest) return false;
    await rm(oldest.file, { force: true });
  }
}

/** After an erasure: the older ones hold what must not be kept any more. */
export async function dropOlder(ours: Ours, keptFile: string): Promise<void> {
  for (const { file } of await listOurs(ours)) if (file !== keptFile) await rm(file, { force: true });
}
