/** What shim.c wrote down: every change of files below a folder, in the order in which it happened. */
import { readFileSync } from 'node:fs';

export type Deed =
  | { readonly what: 'opened'; readonly fd: number; readonly path: string; readonly flags: number }
  | { readonly what: 'written'; readonly fd: number; readonly at: number; readonly bytes: Buffer }
  | { readonly what: 'cut'; readonly fd: number; readonly at: number }
  | { readonly what: 'synced' | 'closed'; readonly fd: number }
  | { readonly what: 'renamed'; readonly path: string; readonly to: string }
  | { readonly what: 'unlinked' | 'folderMade' | 'folderGone'; readonly path: string };

const kinds = [
  '',
  'opened',
  'written',
  'cut',
  'synced',
  'renamed',
  'unlinked',
  'folderMade',
  'folderGone',
  'closed',
] as const;
const headBytes = 24;

export function readTrace(file: string): readonly Deed[] {
  const all = readFileSync(file);
  const deeds: Deed[] = [];
  for (let place = 0; place + headBytes <= all.length; ) {
    const what = kinds[all.readUInt32LE(place)];
    const fd = all.readInt32LE(place + 4);
    const at = Number(all.readBigUInt64LE(place + 8));
    const length = Number(all.readBigUInt64LE(place + 16));
    const content = all.subarray(place + headBytes, place + headBytes + length);
    place += headBytes + length;
    if (!what) throw new Error('the trace cannot be read');
    deeds.push(deedOf(what, fd, at, content));
  }
  return deeds;
}

function deedOf(what: Exclude<(typeof kinds)[number], ''>, fd: number, at: number, content: Buffer): Deed {
  switch (what) {
    case 'opened':
      return { what, fd, path: content.toString(), flags: at };
    case 'written':
      return { what, fd, at, bytes: content };
    case 'cut':
      return { what, fd, at };
    case 'synced':
    case 'closed':
      return { what, fd };
    case 'renamed':
      return { what, path: content.toString('utf8', 0, at), to: content.toString('utf8', at) };
    default:
      return { what, path: content.toString() };
  }
}
