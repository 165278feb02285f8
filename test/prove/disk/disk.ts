/**
 * A disk as it may be found after the power went: what was synced is there, of the rest anything may be missing.
 * Follows a trace deed by deed; names are kept in folders, whose changes last only when the folder itself is synced.
 */
import { constants } from 'node:fs';
import { dirname } from 'node:path';
import type { Deed } from './trace.ts';

type Write = { readonly at: number; readonly bytes: Buffer | null };
type File = { synced: Buffer; pending: Write[] };
/** A name that came or went; `file` null: it went. */
type Naming = { readonly at: number; readonly path: string; readonly file: File | 'folder' | null };

/** What may have become of what was not synced. */
export type Loss = 'all' | 'half' | 'torn';
export type Image = ReadonlyMap<string, Buffer | 'folder'>;

const sector = 512;

export class Disk {
  readonly #live = new Map<string, File | 'folder'>();
  readonly #lasting = new Map<string, File | 'folder'>();
  /** Of each folder, in order. */
  #pending: Naming[] = [];
  readonly #fds = new Map<number, { readonly path: string; readonly file: File | 'folder' }>();
  readonly #isSyncHeard: (path: string) => boolean;
  #count = 0;

  /** @param isSyncHeard false: the disk lies about that file; what a negative control is made of */
  constructor(isSyncHeard: (path: string) => boolean = () => true) {
    this.#isSyncHeard = isSyncHeard;
  }

  /** @returns whether the image may be another one by it */
  take(deed: Deed): boolean {
    this.#count++;
    switch (deed.what) {
      case 'opened':
        return this.#open(deed.fd, deed.path, deed.flags);
      case 'closed':
        this.#fds.delete(deed.fd);
        return false;
      case 'written':
        return this.#change(deed.fd, { at: deed.at, bytes: deed.bytes });
      case 'cut':
        return this.#change(deed.fd, { at: deed.at, bytes: null });
      case 'synced':
        return this.#sync(deed.fd);
      case 'renamed': {
        for (const [path, file] of [...this.#live]) {
          if (path !== deed.path && !path.startsWith(`${deed.path}/`)) continue;
          this.#name(path, null);
          this.#name(deed.to + path.slice(deed.path.length), file);
        }
        return true;
      }
      case 'folderMade':
        this.#name(deed.path, 'folder');
        return true;
      default:
        this.#name(deed.path, null);
        return true;
    }
  }

  #name(path: string, file: File | 'folder' | null): void {
    if (file === null) this.#live.delete(path);
    else this.#live.set(path, file);
    this.#pending.push({ at: this.#count, path, file });
  }

  #open(fd: number, path: string, flags: number): boolean {
    let file = this.#live.get(path);
    const isNew = file === undefined && (flags & constants.O_CREAT) !== 0;
    if (isNew) {
      file = { synced: Buffer.alloc(0), pending: [] };
      this.#name(path, file);
    }
    // A folder that was there before, such as the root.
    file ??= 'folder';
    this.#fds.set(fd, { path, file });
    if (file !== 'folder' && (flags & constants.O_TRUNC) !== 0 && !isNew) file.pending.push({ at: 0, bytes: null });
    return isNew || (flags & constants.O_TRUNC) !== 0;
  }

  #change(fd: number, write: Write): boolean {
    const file = this.#fds.get(fd)?.file;
    if (!file || file === 'folder') return false;
    file.pending.push(write);
    return true;
  }

  #sync(fd: number): boolean {
    const opened = this.#fds.get(fd);
    if (!opened || !this.#isSyncHeard(opened.path)) return false;
    const { path, file } = opened;
    if (file !== 'folder') {
      const hadPending = file.pending.length > 0;
      file.synced = applied(file.synced, file.pending);
      file.pending = [];
      return hadPending;
    }
    const [mine, others] = [
      this.#pending.filter((naming) => dirname(naming.path) === path),
      this.#pending.filter((naming) => dirname(naming.path) !== path),
    ];
    for (const naming of mine) applyName(this.#lasting, naming);
    this.#pending = others;
    return mine.length > 0;
  }

  /**
   * @param random numbers from 0 to 1
   * @returns what lies on the disk, by path; files whose folder is not there are not
   */
  image(loss: Loss, random: () => number): Image {
    const names = new Map(this.#lasting);
    // Names last in the order in which they came, as on every disk that keeps a log of them.
    const kept = loss === 'all' ? 0 : Math.floor(random() * (this.#pending.length + 1));
    for (const naming of this.#pending.slice(0, kept)) applyName(names, naming);
    const contents = new Map<File, Buffer>();
    const image = new Map<string, Buffer | 'folder'>();
    for (const [path, file] of names) {
      if (file === 'folder') image.set(path, 'folder');
      else {
        const content = contents.get(file) ?? applied(file.synced, survivors(file.pending, loss, random));
        contents.set(file, content);
        image.set(path, content);
      }
    }
    return image;
  }
}

function applyName(names: Map<string, File | 'folder'>, { path, file }: Naming): void {
  if (file === null) names.delete(path);
  else names.set(path, file);
}

function survivors(pending: readonly Write[], loss: Loss, random: () => number): readonly Write[] {
  if (loss === 'all') return [];
  if (loss === 'half') return pending.filter(() => random() < 0.5);
  return pending.flatMap((write) => (write.bytes === null ? (random() < 0.5 ? [write] : []) : torn(write, random)));
}

/** Whole sectors of it, each there or not. */
function torn({ at, bytes }: Write, random: () => number): readonly Write[] {
  const parts: Write[] = [];
  if (!bytes) return parts;
  for (let from = 0; from < bytes.length; ) {
    const to = Math.min(bytes.length, from + sector - ((at + from) % sector));
    if (random() < 0.5) parts.push({ at: at + from, bytes: bytes.subarray(from, to) });
    from = to;
  }
  return parts;
}

function applied(before: Buffer, writes: readonly Write[]): Buffer {
  if (writes.length === 0) return before;
  let size = before.length;
  let most = size;
  for (const { at, bytes } of writes) {
    size = bytes ? Math.max(size, at + bytes.length) : at;
    most = Math.max(most, size);
  }
  const after = Buffer.alloc(most);
  before.copy(after);
  let end = before.length;
  for (const { at, bytes } of writes) {
    if (bytes) {
      bytes.copy(after, at);
      end = Math.max(end, at + bytes.length);
    } else {
      // What is cut off and written behind again reads as zeros between.
      if (at < end) after.fill(0, at, end);
      end = at;
    }
  }
  return after.subarray(0, end);
}
