/** Several files in one. */
import { type Zippable, zipSync } from 'fflate';
import type { Day } from '../../../shared/domain/day.ts';

export type ZipPart = { readonly name: string; readonly bytes: Uint8Array };

/** Names that are not ASCII are flagged as UTF-8. @param day the parts are dated */
export function zipFiles(parts: readonly ZipPart[], day: Day): Uint8Array {
  const files: Zippable = {};
  for (const { name, bytes } of parts) files[name] = bytes;
  return zipSync(files, { mtime: new Date(`${day}T12:00:00`) });
}
