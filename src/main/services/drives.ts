/** Other drives than the one with the data: where the system has put sticks and second disks. Nothing is written here. */
import { access, constants, readdir, readFile, stat, statfs } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';

export type FoundDrive = {
  readonly path: string;
  readonly label: string;
  readonly free: number;
  readonly total: number;
};

/** In ms: a drive that does not answer by then is not there. */
const longestWait = 5000;

/**
 * @param dataFolder what lies on the same drive as this one is no second place
 * @param standIn folder whose folders stand for drives, in tests only; null: the real ones
 */
export async function findDrives(dataFolder: string, standIn: string | null): Promise<readonly FoundDrive[]> {
  if (standIn !== null) return await lookAt(await foldersIn(standIn));
  const own = (await stat(dataFolder)).dev;
  const paths = process.platform === 'win32' ? windowsDrives(dataFolder) : await linuxDrives();
  return await lookAt(paths, own);
}

async function lookAt(paths: readonly string[], own: number | null = null): Promise<readonly FoundDrive[]> {
  const asked = paths.filter((path) => !waiting.has(path));
  const found = await Promise.all(asked.map((path) => inTime(askOnce(path, own))));
  return found.filter((drive) => drive !== null);
}

/** Drives that have not answered yet: each question more would keep another thread of this process waiting. */
const waiting = new Set<string>();

async function askOnce(path: string, own: number | null): Promise<FoundDrive | null> {
  waiting.add(path);
  try {
    return await driveAt(path, own);
  } finally {
    waiting.delete(path);
  }
}

async function driveAt(path: string, own: number | null): Promise<FoundDrive | null> {
  const { dev } = await stat(path);
  if (dev === own) return null;
  await access(path, constants.R_OK);
  const { bavail, blocks, bsize } = await statfs(path);
  // A drive for discs without one in it.
  if (blocks === 0) return null;
  return { path, label: basename(path) || path.replace(/[\\/]+$/, ''), free: bavail * bsize, total: blocks * bsize };
}

/** Letters but those of floppies and of the drive with the data; the system's own is one that a school would not lose. */
export function windowsDrives(dataFolder: string): readonly string[] {
  const own = resolve(dataFolder).slice(0, 1).toUpperCase();
  return [...'DEFGHIJKLMNOPQRSTUVWXYZ'].filter((letter) => letter !== own).map((letter) => `${letter}:\\`);
}

async function linuxDrives(): Promise<readonly string[]> {
  return mountPoints(await readFile('/proc/self/mountinfo', 'utf8'));
}

const places = ['/media/', '/run/media/', '/mnt/'];
/** Kinds of file system that are no drive, though they may be mounted at such a place. */
const noDrives = /^(tmpfs|overlay|squashfs|proc|sysfs|devtmpfs|fuse\.gvfsd-fuse|autofs)$/;

/**
 * @param mountinfo as of /proc/self/mountinfo, see proc(5): the fifth field is the place, octal where it has spaces; the
 * kind of file system follows a dash
 */
export function mountPoints(mountinfo: string): readonly string[] {
  const points = mountinfo.split('\n').flatMap((line) => {
    const fields = line.split(' ');
    const place = fields[4]?.replaceAll(/\\(\d{3})/g, (_all, octal: string) => String.fromCharCode(parseInt(octal, 8)));
    const kind = fields[fields.indexOf('-') + 1] ?? '';
    const isOne = place !== undefined && (places.some((start) => place.startsWith(start)) || place === '/mnt');
    return isOne && !noDrives.test(kind) ? [place] : [];
  });
  return [...new Set(points)];
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
}

/** Null where it fails or takes too long. */
function inTime<Value>(work: Promise<Value>): Promise<Value | null> {
  return new Promise((resolveWith) => {
    const timer = setTimeout(() => resolveWith(null), longestWait);
    void work.then(resolveWith, () => resolveWith(null)).finally(() => clearTimeout(timer));
  });
}
