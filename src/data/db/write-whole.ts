import { writeSync } from 'node:fs';

/** All of it: the system may take less than it is given. @param at place in the file; null: where it stands */
export function writeWhole(handle: number, bytes: Buffer, at: number | null = null): void {
  for (let done = 0; done < bytes.length; )
    done += writeSync(handle, bytes, done, bytes.length - done, at === null ? null : at + done);
}
