/**
 * What whoever looks after the PC has settled for good, in a file that nobody can change from the app. Without a file
 * the app is as it is; a file that cannot be read to the last word counts as the strictest one.
 */
import { lstatSync, readFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';

export type Policy = {
  /** Full screen without a way out but the app's own; the command line cannot change it. Null: not settled. */
  readonly kiosk: boolean | null;
  /** What other screens than the first show: nothing (`cover`), or what the system shows there (`leave`). */
  readonly otherDisplays: 'cover' | 'leave';
  /** Folder of the database, absolute, the same for all users of the PC; null: a folder of each user. */
  readonly dataFolder: string | null;
  /** Whether the command line may choose a window or another folder. */
  readonly mayBeOverridden: boolean;
};

export type ReadPolicy = {
  readonly policy: Policy;
  /** Why the file could not be followed, in a few words of English for whoever wrote it; null: all is well. */
  readonly problem: string | null;
};

const none: Policy = { kiosk: null, otherDisplays: 'cover', dataFolder: null, mayBeOverridden: true };
const strictest: Policy = { kiosk: true, otherDisplays: 'cover', dataFolder: null, mayBeOverridden: false };

/** Not from the environment: whoever starts the app could set that. */
const files: Partial<Record<NodeJS.Platform, string>> = {
  linux: '/etc/kabinet/policy.json',
  win32: 'C:\\ProgramData\\Kabinet\\policy.json',
};

export const policyFileOf = (platform: NodeJS.Platform): string | null => files[platform] ?? null;

const largest = 16_384;

/** @param file null where a system has no place for it */
export function readPolicy(file: string | null): ReadPolicy {
  if (file === null) return { policy: none, problem: null };
  try {
    const found = lstatSync(file, { throwIfNoEntry: false });
    if (!found) return { policy: none, problem: null };
    if (!found.isFile()) throw new Error('it is not a file');
    if (found.size > largest) throw new Error('it is far too large');
    // On Windows the folder's access list decides; see docs/kiosk.md.
    if (process.platform !== 'win32' && found.uid !== 0) throw new Error('it does not belong to root');
    if (process.platform !== 'win32' && (found.mode & 0o022) !== 0) throw new Error('others than root may write it');
    return { policy: parsePolicy(readFileSync(file, 'utf8')), problem: null };
  } catch (error) {
    return { policy: strictest, problem: error instanceof Error ? error.message : 'it cannot be read' };
  }
}

/** @throws Error in words for whoever wrote the file */
export function parsePolicy(text: string): Policy {
  const value = parseJson(text.replace(/^\uFEFF/, ''));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('it is no JSON object');
  const given = new Map(Object.entries(value));
  const take = <Value>(key: string, isOne: (entry: unknown) => entry is Value, what: string, usual: Value): Value => {
    if (!given.has(key)) return usual;
    const entry = given.get(key);
    given.delete(key);
    if (!isOne(entry)) throw new Error(`"${key}" must be ${what}`);
    return entry;
  };
  const kiosk = take<boolean | null>('kiosk', isBoolean, 'true or false', null);
  const otherDisplays = take('otherDisplays', isOtherDisplays, '"cover" or "leave"', 'cover');
  const dataFolder = take<string | null>('dataFolder', isFolder, 'an absolute path', null);
  const [unknown] = given.keys();
  if (unknown !== undefined) throw new Error(`"${unknown.slice(0, 40)}" is no setting`);
  return { kiosk, otherDisplays, dataFolder, mayBeOverridden: false };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('it is no JSON');
  }
}

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isOtherDisplays = (value: unknown): value is Policy['otherDisplays'] => value === 'cover' || value === 'leave';
const isFolder = (value: unknown): value is string =>
  typeof value === 'string' && isAbsolute(value) && !value.includes('\0');
