/**
 * A checksum of a database that was closed: SQLite has none of its pages, so a byte that a disk changed in the middle of a
 * text would be found by nobody. Kept beside it, and only while it is closed.
 */
import { existsSync, readFileSync, rmSync, type Stats, statSync, writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';

const sealOf = (file: string) => `${file}.seal`;

/** Reading a larger file whole would keep the first screen waiting. */
const largest = 64 * 1024 * 1024;

/** After the last connection is closed and nothing waits beside the file. */
export function sealFile(file: string): void {
  try {
    if (existsSync(`${file}-wal`) || statSync(file).size > largest) return;
    writeFileSync(sealOf(file), textOf(file));
  } catch {
    // On a full or protected disk the next start does without.
    breakSeal(file);
  }
}

/** Whether the file is not what it was when it was closed, though no program has written it since. */
export function isSealBroken(file: string): boolean {
  try {
    const [size, writtenAt, sum] = readFileSync(sealOf(file), 'utf8').split(' ');
    const now = statSync(file);
    // What another program wrote is not damage; nor is what a seal says that was itself spoilt.
    if (sum === undefined || Number(size) !== now.size || writtenAt !== momentOf(now)) return false;
    return textOf(file) !== [size, writtenAt, sum].join(' ') && /^\d+$/.test(sum);
  } catch {
    return false;
  }
}

export function breakSeal(file: string): void {
  rmSync(sealOf(file), { force: true });
}

function textOf(file: string): string {
  const stats = statSync(file);
  return [stats.size, momentOf(stats), crc32(readFileSync(file))].join(' ');
}

/** In whole milliseconds: a file that is copied with its folder keeps no finer time. */
const momentOf = ({ mtime }: Stats) => String(mtime.getTime());
