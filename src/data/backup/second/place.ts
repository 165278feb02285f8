/** What Kabinet has on a drive: a marker by which it is known again, and a folder for each PC. Nothing else is touched. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Drive } from '../../../shared/domain/second-copy.ts';
import { parseSealedName } from '../../../shared/domain/second-copy.ts';
import { decodeHeader, type SealedHeader } from '../sealed/header.ts';

const folderName = 'Kabinet';
const markerSchema = z.strictObject({ what: z.literal('kabinet copies'), id: z.string().regex(/^[0-9a-f]{16}$/) });
const pcName = /^[0-9a-f]{16}$/;

export const placeOn = (drive: string): string => join(drive, folderName);
export const folderOf = (drive: string, pc: string): string => join(placeOn(drive), pc);
const markerOf = (drive: string): string => join(placeOn(drive), 'drive.json');

/** By what the drive is known again under another letter or path; null: it was never chosen. */
export async function readMarker(drive: string): Promise<string | null> {
  try {
    return markerSchema.parse(JSON.parse(await readFile(markerOf(drive), 'utf8'))).id;
  } catch {
    return null;
  }
}

/** One that another PC has chosen keeps its mark. @throws what the disk says */
export async function markDrive(drive: string, id: string): Promise<string> {
  const known = await readMarker(drive);
  await mkdir(placeOn(drive), { recursive: true });
  if (known === null) return await writeMark(drive, id);
  // The stick may be write-protected all the same: better known now than at the first copy.
  const trial = `${markerOf(drive)}.${randomUUID().slice(0, 8)}.part`;
  await writeFile(trial, '');
  await rm(trial);
  return known;
}

async function writeMark(drive: string, id: string): Promise<string> {
  const draft = `${markerOf(drive)}.part`;
  await writeFile(draft, JSON.stringify({ what: 'kabinet copies', id }), { flush: true });
  await rename(draft, markerOf(drive));
  return id;
}

export type CopyOnDrive = {
  readonly id: string;
  readonly file: string;
  readonly drive: Drive;
  readonly header: SealedHeader;
  readonly bytes: number;
};

/** All copies on a drive, also of other PCs; what cannot be read is left out. */
export async function listOnDrive(drive: Drive): Promise<readonly CopyOnDrive[]> {
  const pcs = (await namesIn(placeOn(drive.path))).filter((name) => pcName.test(name));
  const lists = await Promise.all(pcs.map((pc) => listInFolder(drive, folderOf(drive.path, pc))));
  return lists.flat();
}

export async function listInFolder(drive: Drive, folder: string): Promise<readonly CopyOnDrive[]> {
  const names = (await namesIn(folder)).filter((name) => parseSealedName(name) !== null);
  const found = await Promise.all(names.map((name) => copyAt(drive, join(folder, name))));
  return found.filter((one) => one !== null);
}

export async function copyAt(drive: Drive, file: string): Promise<CopyOnDrive | null> {
  try {
    const header = await readHeaderOf(file);
    return { id: idOf(file), file, drive, header, bytes: (await stat(file)).size };
  } catch {
    return null;
  }
}

const idOf = (file: string) => createHash('sha256').update(file).digest('hex').slice(0, 32);

async function readHeaderOf(file: string): Promise<SealedHeader> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(8192), 0, 8192, 0);
    return decodeHeader(buffer.subarray(0, bytesRead)).header;
  } finally {
    await handle.close();
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}
