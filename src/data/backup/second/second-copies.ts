/**
 * Each sound backup on a second drive as well, encrypted. Nothing waits for a drive: one that is gone, full, protected or
 * slow is told of, and tried again at the next look.
 */
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Backup } from '../../../shared/domain/backup.ts';
import { makeCopyCode } from '../../../shared/domain/copy-code.ts';
import { type Drive, type SecondFailure, type SecondState, sealedName } from '../../../shared/domain/second-copy.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import { type Clock, localDay, localMoment } from '../../clock.ts';
import { isFullCode, systemCodeOf } from '../../db/system-code.ts';
import type { CopyKey } from '../sealed/keys.ts';
import { makeCopyKey, unwrapKey } from '../sealed/keys.ts';
import type { Done, Work } from '../work.ts';
import { dropOlder, makeRoom, pruneDrive } from './keep-on-drive.ts';
import { folderOf, markDrive, readMarker } from './place.ts';
import { readStored, type Stored, writeStored } from './stored.ts';

export type SecondTools = {
  /** Where it is kept which drive, and the key. */
  readonly file: string;
  /** Where a copy is read back to; removed when that is done. */
  readonly trial: string;
  readonly clock: Clock;
  readonly random: (count: number) => Uint8Array;
  readonly work: (work: Work) => Promise<Done>;
  /** The other drives that are there now. */
  readonly drives: () => Promise<readonly Drive[]>;
  /** The newest sound backup and its file; null: there is none. */
  readonly newest: () => { readonly backup: Backup; readonly file: string } | null;
  readonly schoolName: () => string;
  /** Told whenever what {@link SecondCopies.state} says has changed. */
  readonly onChange: () => void;
};

/** Milliseconds until a drive that does not answer, or a copy that does not end, is told to be slow. */
const [longestLook, longestCopy] = [15_000, 600_000];
const chunk = 256 * 1024;

export class SecondCopies {
  readonly #tools: SecondTools;
  #stored: Stored;
  #copying: Promise<void> | null = null;
  #isLooking = false;

  constructor(tools: SecondTools) {
    this.#tools = tools;
    this.#stored = readStored(tools.file) ?? {
      pc: this.#id(),
      key: null,
      drive: null,
      last: null,
      lastSeen: null,
      failure: null,
      dropsOlder: false,
    };
  }

  get state(): SecondState {
    const { drive, key, last, lastSeen, failure } = this.#stored;
    return {
      drive: drive && { label: drive.label, chosenAt: drive.chosenAt },
      codeMadeAt: key?.wrapped.madeAt ?? null,
      last: last && { at: last.at, copiedAt: last.copiedAt },
      lastSeen,
      failure,
      isCopying: this.#copying !== null,
    };
  }

  /** The key that copies are made with now; null: none, or another one than that. */
  keyOf(id: string): Buffer | null {
    const { key } = this.#stored;
    return key?.wrapped.id === id ? Buffer.from(key.key, 'base64') : null;
  }

  /**
   * From now on each backup is copied there too. @returns the code for paper where there was none yet
   * @throws CallError drive_gone; what the disk says
   */
  async choose(path: string): Promise<string | null> {
    const drive = (await this.#tools.drives()).find((one) => one.path === path);
    if (!drive) throw new CallError('drive_gone');
    const id = await markDrive(drive.path, this.#id());
    const code = this.#stored.key === null ? makeCopyCode(this.#tools.random) : null;
    const key = code === null ? this.#stored.key : await this.#keyFor(code);
    const now = this.#now;
    const isSame = this.#stored.drive?.id === id;
    this.#put({
      key,
      drive: { id, label: drive.label, chosenAt: now },
      lastSeen: now,
      failure: null,
      last: isSame ? this.#stored.last : null,
    });
    return code;
  }

  /** No copies are made there any more; those that are there stay. */
  leave(): void {
    this.#put({ drive: null, last: null, lastSeen: null, failure: null, dropsOlder: false });
  }

  /** Another code from here on. What was copied before is opened by the code of its time. */
  async renewCode(): Promise<string> {
    const code = makeCopyCode(this.#tools.random);
    this.#put({ key: await this.#keyFor(code), last: null });
    return code;
  }

  /** Whether that is the code of now. */
  async isCode(code: string): Promise<boolean> {
    const { key } = this.#stored;
    if (key === null) return false;
    return await unwrapKey(code, key.wrapped).then(
      () => true,
      () => false,
    );
  }

  /** A school came here from a copy: its code opens what is copied from here on, so that the paper stays right. */
  adopt({ wrapped, key }: CopyKey): void {
    if (this.#stored.key === null) this.#put({ key: { wrapped, key: key.toString('base64') } });
  }

  /** Another school begins here: the code of the one before must not open its copies. */
  forget(): void {
    this.#put({ key: null, drive: null, last: null, lastSeen: null, failure: null, dropsOlder: false });
  }

  /** All older copies hold what was erased. */
  noteErased(): void {
    if (this.#stored.drive !== null) this.#put({ dropsOlder: true, last: null });
  }

  /** Copies the newest backup where the drive has it not. Never throws, and one at a time. */
  copyNewest(): Promise<void> {
    if (this.#stored.drive === null || this.#stored.key === null) return Promise.resolve();
    this.#copying ??= this.#watched().finally(() => {
      this.#copying = null;
      this.#tools.onChange();
    });
    return this.#copying;
  }

  async #watched(): Promise<void> {
    const timer = setTimeout(() => this.#fail('slow'), longestCopy);
    timer.unref();
    try {
      await this.#copy();
    } catch (error) {
      this.#fail(error instanceof Failed ? error.kind : failureOf(systemCodeOf(error)));
    } finally {
      clearTimeout(timer);
    }
  }

  async #copy(): Promise<void> {
    const { drive: chosen, key, pc, last, dropsOlder } = this.#stored;
    const newest = this.#tools.newest();
    const drive = chosen && (await this.#find(chosen.id));
    if (!drive || !key) throw new Failed('absent');
    this.#note({ lastSeen: this.#now, drive: { ...chosen, label: drive.label } });
    if (!newest) return this.#note({ failure: null });
    const { backup, file } = newest;
    const ours = { drive, pc };
    const folder = folderOf(drive.path, pc);
    const target = join(folder, sealedName(backup));
    if (last?.name === backup.name && (await isThere(target))) return this.#note({ failure: null });
    const today = localDay(this.#tools.clock.now());
    this.#tools.onChange();
    await mkdir(folder, { recursive: true });
    await pruneDrive(ours, today);
    if (!(await makeRoom(ours, backup.bytes))) throw new Failed('full');
    const done = await this.#tools.work({
      kind: 'seal',
      source: file,
      target,
      trial: this.#tools.trial,
      content: backup.content,
      key: key.key,
      header: {
        pc,
        school: this.#tools.schoolName().slice(0, 200),
        at: backup.at,
        reason: backup.reason,
        version: backup.version,
        size: backup.bytes,
        key: key.wrapped,
        salt: this.#base64(32),
        prefix: this.#base64(7),
        chunk,
      },
    });
    if (done.kind === 'failed') throw new Failed(done.code === '' ? 'not_sound' : failureOf(done.code));
    if (dropsOlder) await dropOlder(ours, target);
    await pruneDrive(ours, today);
    // Chosen anew or left meanwhile: what is known of another drive stays.
    if (this.#stored.drive?.id !== chosen.id || this.#stored.key?.wrapped.id !== key.wrapped.id) return;
    const isNew = this.#stored.dropsOlder === dropsOlder;
    this.#note({
      last: isNew ? { at: backup.at, copiedAt: this.#now, name: backup.name } : null,
      failure: null,
      dropsOlder: dropsOlder ? false : this.#stored.dropsOlder,
    });
  }

  /** A drive that hangs is asked once: each question more would keep another thread of this process waiting. */
  async #find(id: string): Promise<Drive | null> {
    if (this.#isLooking) throw new Failed('slow');
    this.#isLooking = true;
    const found = this.#look(id).finally(() => {
      this.#isLooking = false;
    });
    return await inTime(found);
  }

  async #look(id: string): Promise<Drive | null> {
    for (const drive of await this.#tools.drives()) if ((await readMarker(drive.path)) === id) return drive;
    return null;
  }

  #fail(kind: SecondFailure): void {
    const { failure, drive } = this.#stored;
    if (drive === null || failure?.kind === kind) return;
    this.#note({ failure: { kind, since: this.#now } });
  }

  async #keyFor(code: string): Promise<Stored['key']> {
    const { wrapped, key } = await makeCopyKey(code, this.#now, this.#tools.random);
    return { wrapped, key: key.toString('base64') };
  }

  /** What has to be on the disk before anybody is told. @throws what the disk says */
  #put(some: Partial<Stored>): void {
    const stored = { ...this.#stored, ...some };
    writeStored(this.#tools.file, stored);
    this.#stored = stored;
    this.#tools.onChange();
  }

  /** What is found out anew where a full disk did not take it. */
  #note(some: Partial<Stored>): void {
    const stored = { ...this.#stored, ...some };
    if (JSON.stringify(stored) === JSON.stringify(this.#stored)) return;
    this.#stored = stored;
    try {
      writeStored(this.#tools.file, stored);
    } catch {
      // It is told all the same, and written with what comes next.
    }
  }

  get #now(): string {
    return localMoment(this.#tools.clock.now());
  }

  #id(): string {
    return Buffer.from(this.#tools.random(8)).toString('hex');
  }

  #base64(count: number): string {
    return Buffer.from(this.#tools.random(count)).toString('base64');
  }
}

class Failed extends Error {
  readonly kind: SecondFailure;

  constructor(kind: SecondFailure) {
    super(kind);
    this.kind = kind;
  }
}

const isThere = (file: string) =>
  stat(file).then(
    () => true,
    () => false,
  );

/** A drive that does not answer is not waited for. */
function inTime<Value>(work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Failed('slow')), longestLook);
    timer.unref();
    void work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function failureOf(code: string): SecondFailure {
  if (isFullCode(code)) return 'full';
  if (['EROFS', 'EACCES', 'EPERM'].includes(code)) return 'read_only';
  if (['ENOENT', 'ENODEV', 'ENXIO', 'ENOTDIR'].includes(code)) return 'absent';
  return code === 'ETIMEDOUT' ? 'slow' : 'failed';
}
