/** The data process without Electron: the same dispatch and handlers on a real database file in a folder of its own. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from '../../src/data/app.ts';
import { Backups } from '../../src/data/backup/backups.ts';
import { CopiesToOpen } from '../../src/data/backup/second/copies-to-open.ts';
import { schoolNameOf } from '../../src/data/backup/second/school-name.ts';
import { SecondCopies } from '../../src/data/backup/second/second-copies.ts';
import { doWork } from '../../src/data/backup/work.ts';
import { Connection } from '../../src/data/connection.ts';
import { contextOf } from '../../src/data/context-of.ts';
import { createDispatch } from '../../src/data/dispatch.ts';
import { ExportsBeside } from '../../src/data/export-beside.ts';
import type { Host, SaveRequest } from '../../src/data/host.ts';
import { Keeper } from '../../src/data/journal/keeper.ts';
import { Reserve } from '../../src/data/reserve.ts';
import { Store } from '../../src/data/store.ts';
import { findDrives } from '../../src/main/services/drives.ts';
import type { StaffId } from '../../src/shared/domain/ids.ts';
import type { StaffRole } from '../../src/shared/domain/staff.ts';
import { type CallInput, type CallName, type CallOutput, contract } from '../../src/shared/ipc/contract/index.ts';
import type { DataEvent } from '../../src/shared/ipc/events.ts';
import { CallError } from '../../src/shared/ipc/result.ts';

export class TestWindow {
  readonly connection = new Connection();
  readonly #testApp: TestApp;
  #nextId = 1;

  constructor(testApp: TestApp) {
    this.#testApp = testApp;
  }

  /** Makes a call as a window does; the answer is parsed by the contract. @throws CallError */
  async call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>> {
    const reply = await this.#testApp.dispatch(this.connection, { id: this.#nextId++, call: name, input });
    if (!reply) throw new Error('no reply');
    if (!reply.ok) throw new CallError(reply.error, reply.detail);
    return contract[name].output.parse(reply.value) as CallOutput<Name>;
  }

  /** Signs in without a PIN, where signing in is not what is tested. */
  become(role: StaffRole, staffId: StaffId): this {
    this.connection.become({ role, staffId, lastSeen: this.#testApp.app.clock.now() });
    return this;
  }
}

export type TestApp = {
  readonly app: App;
  readonly file: string;
  /** Folder whose folders stand for other drives. */
  readonly drives: string;
  readonly dispatch: ReturnType<typeof createDispatch>;
  readonly events: DataEvent[];
  /** What the app wanted to save or print. */
  readonly saved: SaveRequest[];
  readonly printed: string[];
  /** The file that the person chooses next; null: none. */
  readonly choose: (path: string | null) => void;
  /** When it opened the microphone, unix ms. */
  readonly microphones: readonly number[];
  /** Unexpected errors: empty in a sound run. */
  readonly reported: { call: string; error: unknown }[];
  readonly window: () => TestWindow;
  readonly setNow: (isoLocal: string) => void;
  readonly context: (window: TestWindow) => ReturnType<typeof contextOf>;
  readonly close: () => void;
};

/**
 * @param now local moment that the clock stands at, e.g. `2026-04-22T09:00:00`
 * @param isJournaled with the journal of changes; without, tests may write into tables as they like
 */
export function createTestApp(now = '2026-04-22T09:00:00', isJournaled = false): TestApp {
  const folder = mkdtempSync(join(tmpdir(), 'kabinet-test-'));
  const file = join(folder, 'kabinet.db');
  let unixMs = new Date(now).getTime();
  let seed = 1;
  const clock = { now: () => unixMs };
  const random = (count: number) =>
    Uint8Array.from({ length: count }, () => (seed = (seed * 48_271) % 2_147_483_647) & 255);
  const keeper = new Keeper({ folder: join(folder, 'journal'), clock, random });
  const backups = new Backups({
    folder: join(folder, 'backups'),
    clock,
    work: async (work) => doWork(work),
    ...(isJournaled ? { onMade: (soundFiles: readonly string[]) => keeper.cut(soundFiles) } : {}),
  });
  const store = new Store(file, clock, {
    ...(isJournaled ? { keeper, backups: () => backups.files } : {}),
    beforeMigration: (database) => void backups.takeNow(database, 'migration'),
  });
  const events: DataEvent[] = [];
  const drives = join(folder, 'drives');
  mkdirSync(drives);
  const saved: SaveRequest[] = [];
  const printed: string[] = [];
  const microphones: number[] = [];
  const reported: { call: string; error: unknown }[] = [];
  let chosen: string | null = null;
  const host: Host = {
    drives: () => findDrives(folder, drives),
    chooseFile: async (fileName) => join(folder, fileName),
    renderPdf: async ({ html }) => {
      printed.push(html);
      return new TextEncoder().encode('%PDF-');
    },
    openFile: async () => (chosen === null ? { chosen: false } : { chosen: true, path: chosen }),
    saveFile: async (request) => {
      saved.push(request);
      return { saved: true, path: join(folder, request.fileName) };
    },
    print: async (html) => {
      printed.push(html);
      return { printed: true };
    },
    openMicrophone: () => void microphones.push(unixMs),
    beginLongWork: () => undefined,
    quit: () => undefined,
  };
  const second = new SecondCopies({
    file: join(folder, 'second-copies.json'),
    trial: join(folder, 'second-copy-trial.db'),
    clock,
    // Of its own: ids that are drawn in order stay the same in every test.
    random: (count) => new Uint8Array(randomBytes(count)),
    work: async (work) => doWork(work),
    drives: host.drives,
    newest: () => backups.newest,
    schoolName: () => schoolNameOf(store),
    onChange: () => events.push({ event: 'changed', topic: 'settings' }),
  });
  const copies = new CopiesToOpen({
    file: join(folder, 'opened-copy.db'),
    drives: host.drives,
    work: async (work) => doWork(work),
    ownKey: (id) => second.keyOf(id),
  });
  const app: App = {
    store,
    backups,
    second,
    copies,
    reserve: new Reserve(join(folder, 'kabinet.reserve')),
    clock,
    host,
    random,
    exports: new ExportsBeside(),
    broadcast: (event) => void events.push(event),
  };
  const testApp: TestApp = {
    app,
    file,
    drives,
    dispatch: createDispatch(app, (call, error) => void reported.push({ call, error })),
    events,
    saved,
    printed,
    choose: (path) => {
      chosen = path;
    },
    microphones,
    reported,
    window: () => new TestWindow(testApp),
    setNow: (isoLocal) => {
      unixMs = new Date(isoLocal).getTime();
    },
    context: (window) => contextOf(app, window.connection),
    close: () => {
      store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return testApp;
}
