/** Copies that are there to be gone back to: found on the drives, opened with the code, looked at before anything changes. */
import type { Backup, BackupContent } from '../../../shared/domain/backup.ts';
import type { Drive, FoundCopy } from '../../../shared/domain/second-copy.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import { newestVersion } from '../../db/migrations/index.ts';
import { removeWithCompanions } from '../../db/place.ts';
import { codeOfSystem } from '../../error-code.ts';
import { SealedProblem } from '../sealed/header.ts';
import { type CopyKey, unwrapKey } from '../sealed/keys.ts';
import type { Done, Work } from '../work.ts';
import { type CopyOnDrive, copyAt, listOnDrive } from './place.ts';

export type OpeningTools = {
  /** Where an opened copy lies until it is used or put away. */
  readonly file: string;
  readonly drives: () => Promise<readonly Drive[]>;
  readonly work: (work: Work) => Promise<Done>;
  /** The key that this PC has itself. */
  readonly ownKey: (id: string) => Buffer | null;
};

export type OpenedCopy = {
  readonly id: string;
  readonly file: string;
  readonly at: Backup['at'];
  readonly school: string;
  readonly content: BackupContent;
  readonly key: CopyKey;
};

export class CopiesToOpen {
  readonly #tools: OpeningTools;
  #known = new Map<string, CopyOnDrive>();
  #opened: OpenedCopy | null = null;

  constructor(tools: OpeningTools) {
    this.#tools = tools;
  }

  /** Newest first, of all drives. */
  async find(): Promise<readonly FoundCopy[]> {
    const lists = await Promise.all((await this.#tools.drives()).map(listOnDrive));
    const all = lists.flat();
    for (const one of all) this.#known.set(one.id, one);
    return all.map((one) => this.#viewOf(one)).toSorted((left, right) => (left.at < right.at ? 1 : -1));
  }

  /** One that lies somewhere else. @throws CallError copy_damaged */
  async take(file: string): Promise<FoundCopy> {
    const drive = { path: '', label: '', free: 0, total: 0 };
    const one = await copyAt(drive, file);
    if (!one) throw new CallError('copy_damaged');
    this.#known.set(one.id, one);
    return this.#viewOf(one);
  }

  /**
   * Decrypts it whole to this PC and reads it through.
   * @param code null: with the key that this PC has itself
   * @throws CallError not_found, code_wrong, copy_newer, copy_damaged, drive_gone, disk_full, read_only
   */
  async open(id: string, code: string | null): Promise<OpenedCopy> {
    this.close();
    const one = this.#known.get(id);
    if (!one) throw new CallError('not_found');
    const { header } = one;
    if (header.version > newestVersion)
      throw new CallError('copy_newer', { found: header.version, known: newestVersion });
    const key = await this.#keyFor(one, code);
    const work = { kind: 'unseal', source: one.file, target: this.#tools.file } as const;
    const done = await this.#tools.work({ ...work, key: key.toString('base64') });
    if (done.kind !== 'checked' || done.content === null) {
      this.close();
      throw refusalOf(done);
    }
    const { at, school } = header;
    const opened = { id, file: this.#tools.file, at, school, content: done.content };
    this.#opened = { ...opened, key: { wrapped: header.key, key } };
    return this.#opened;
  }

  /** @throws CallError not_found where another one, or none, is open */
  opened(id: string): OpenedCopy {
    if (this.#opened?.id !== id) throw new CallError('not_found');
    return this.#opened;
  }

  /** Nothing readable stays behind. */
  close(): void {
    this.#opened = null;
    removeWithCompanions(this.#tools.file);
  }

  async #keyFor({ header }: CopyOnDrive, code: string | null): Promise<Buffer> {
    if (code === null) {
      const own = this.#tools.ownKey(header.key.id);
      if (!own) throw new CallError('code_wrong');
      return own;
    }
    try {
      return await unwrapKey(code, header.key);
    } catch (error) {
      throw error instanceof SealedProblem ? new CallError('code_wrong') : error;
    }
  }

  #viewOf({ id, drive, header, bytes }: CopyOnDrive): FoundCopy {
    const { school, at, reason, version, key } = header;
    return {
      id,
      drive: drive.label,
      school,
      at,
      reason,
      version,
      bytes,
      codeMadeAt: key.madeAt,
      isOwn: this.#tools.ownKey(key.id) !== null,
      isNewer: version > newestVersion,
    };
  }
}

function refusalOf(done: Done): CallError {
  if (done.kind !== 'failed' || done.code === '') return new CallError('copy_damaged');
  if (['ENOENT', 'ENODEV', 'ENXIO', 'EIO'].includes(done.code)) return new CallError('drive_gone');
  return new CallError(codeOfSystem(done.code));
}
