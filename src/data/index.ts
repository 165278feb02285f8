/** The data process: owns SQLite. Composition root: joins clock, disk and ports to the handlers, and holds no logic. */
import { join } from 'node:path';
import type { DataEvent } from '../shared/ipc/events.ts';
import type { App } from './app.ts';
import { backUpAtClose, backUpBeside } from './backup/backup-beside.ts';
import { Backups } from './backup/backups.ts';
import { CopiesToOpen } from './backup/second/copies-to-open.ts';
import { schoolNameOf } from './backup/second/school-name.ts';
import { SecondCopies } from './backup/second/second-copies.ts';
import { workBeside } from './backup/work-beside.ts';
import { checkBeside } from './check-beside.ts';
import { stopAtDamage } from './damage.ts';
import { isCheckedLater } from './db/open.ts';
import { systemCodeOf } from './db/system-code.ts';
import { ensureDeviceId } from './device.ts';
import { createDispatch } from './dispatch.ts';
import { ExportsBeside } from './export-beside.ts';
import { Keeper } from './journal/keeper.ts';
import { keepTotalsBeside } from './keep-totals-beside.ts';
import { linkBeside } from './link-beside.ts';
import { createMainHost } from './main-host.ts';
import { type MainMessage, parentPort } from './parent-port.ts';
import { random } from './random.ts';
import { Reserve } from './reserve.ts';
import { finishErasuresBeside } from './services/erasure/finish-erasures.ts';
import { Store } from './store.ts';
import { tellRestored } from './tell-restored.ts';
import { Windows } from './windows.ts';

const folder = process.argv[2] ?? '.';
// After it died again and again: nothing works on the data by itself, only what a person asks for.
const isCalm = process.argv.includes('--calm');
const clock = { now: () => Date.now() };
const keeper = new Keeper({ folder: join(folder, 'journal'), clock, random });
const backups = new Backups({
  folder: join(folder, 'backups'),
  clock,
  work: workBeside,
  onMade: (soundFiles) => {
    keeper.cut(soundFiles);
    void second.copyNewest();
  },
});
const host = createMainHost(parentPort);
const second = new SecondCopies({
  file: join(folder, 'second-copies.json'),
  trial: join(folder, 'second-copy-trial.db'),
  clock,
  random,
  work: workBeside,
  drives: host.drives,
  newest: () => backups.newest,
  schoolName: () => schoolNameOf(store),
  onChange: () => app.broadcast({ event: 'changed', topic: 'settings' }),
});
const copies = new CopiesToOpen({
  file: join(folder, 'opened-copy.db'),
  drives: host.drives,
  work: workBeside,
  ownKey: (id) => second.keyOf(id),
});
// What the power left there is readable by everybody.
copies.close();
const store = new Store(join(folder, 'kabinet.db'), clock, {
  keeper,
  backups: () => backups.files,
  beforeMigration: (database) => void backups.takeNow(database, 'migration'),
  onOpen: (database) => {
    ensureDeviceId(database, { clock, random });
    if (!isCalm && isCheckedLater(database.name)) checkBeside(database.name, () => void stopAtDamage(app));
  },
});
const app: App = {
  store,
  backups,
  second,
  copies,
  reserve: new Reserve(join(folder, 'kabinet.reserve')),
  clock,
  random,
  host,
  exports: new ExportsBeside(),
  broadcast: (event: DataEvent) => windows.broadcast(event),
};
const windows = new Windows(createDispatch(app, reportError), parentPort);
tellRestored(app);
if (!isCalm) {
  keepTotalsBeside(app);
  linkBeside(app);
  backUpBeside(app);
  finishErasuresBeside(app);
  app.reserve.keepBeside();
}

parentPort.on('message', ({ data, ports }) => {
  const message = data as MainMessage;
  if (message.kind === 'window' && ports[0]) windows.add(ports[0], message.windowId, message.identity);
  if (message.kind === 'answer') host.answer(message);
  if (message.kind === 'already-open') app.broadcast({ event: 'already-open' });
  if (message.kind === 'ping') parentPort.postMessage({ kind: 'pong' });
  if (message.kind === 'lock') lock();
  if (message.kind === 'close') void close();
});

/** Nobody is at the PC any more: nothing is taken out for somebody who has left. */
function lock(): void {
  if (!windows.lockStaff()) return;
  void app.exports.stop();
  app.broadcast({ event: 'signed-out' });
}

/** What is being exported is given up, and its half file with it. */
async function close(): Promise<void> {
  await app.exports.stop();
  if (!isCalm) await backUpAtClose(app);
  store.close();
  process.exit(0);
}

/** The call's name and the kind of error only: what a handler was given may hold names of children. */
function reportError(call: string, error: unknown): void {
  const where = error instanceof Error ? (error.stack?.split('\n').slice(1, 4).join(' ') ?? '') : '';
  const what = error instanceof Error ? `${error.name} ${systemCodeOf(error)}` : typeof error;
  console.error(`call ${call} failed: ${what} ${where}`);
}
