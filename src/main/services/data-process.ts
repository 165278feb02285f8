/** Starts the data process, hands each window a port to it, does what it asks, and starts it anew when it died. */
import { join } from 'node:path';
import { type BrowserWindow, MessageChannelMain, type UtilityProcess, utilityProcess } from 'electron';
import { dataPortChannel } from '../../shared/ipc/channels.ts';
import { type PdfRequest, printPage, renderPdf } from '../windows/print-window.ts';
import { type DeathLimit, Deaths } from './deaths.ts';
import { findDrives } from './drives.ts';
import type { EventLog } from './event-log.ts';
import { type OpenRequest, openFile } from './open-file.ts';
import { askEvery, type Patience, Pulse } from './pulse.ts';
import { chooseFile, type SaveRequest, saveFile } from './save-file.ts';

/** What is answered when it is done. */
type Request = Extract<DataMessage, { readonly id: number }>;

type DataMessage =
  | { readonly kind: 'save'; readonly id: number; readonly request: SaveRequest }
  | { readonly kind: 'choose'; readonly id: number; readonly fileName: string }
  | { readonly kind: 'open'; readonly id: number; readonly request: OpenRequest }
  | { readonly kind: 'render'; readonly id: number; readonly request: PdfRequest }
  | { readonly kind: 'drives'; readonly id: number }
  | { readonly kind: 'microphone' }
  | { readonly kind: 'print'; readonly id: number; readonly html: string; readonly landscape: boolean }
  | { readonly kind: 'quit' }
  | { readonly kind: 'pong' }
  | { readonly kind: 'long-work' }
  | { readonly kind: 'identity'; readonly windowId: number; readonly identity: unknown };

/** What the data process asks of the app as a whole, and what is told of it. */
type Around = {
  readonly quit: () => void;
  readonly openMicrophone: () => void;
  /** Somebody else is at a window; null: nobody. */
  readonly personChanged: (windowId: number, person: string | null) => void;
  /** It dies again and again: it is not started any more until somebody decides. */
  readonly giveUp: () => void;
  readonly log: EventLog;
  readonly patience: Patience;
  readonly limit: DeathLimit;
  /** Whose folders stand for drives, in tests; null: the real ones. */
  readonly drivesFolder: string | null;
};

/** Pause before starting anew, ms: a moment for the system to let go of the file. */
const pause = 50;
/** In ms. */
const longestGoodbye = 10_000;

export class DataProcess {
  readonly #folder: string;
  readonly #around: Around;
  readonly #windows = new Map<number, BrowserWindow>();
  /** Whom each window speaks for, kept here for the time in which the data process is gone. */
  readonly #identities = new Map<number, unknown>();
  readonly #pulse: Pulse;
  readonly #deaths: Deaths;
  #process: UtilityProcess;
  #isRunning = false;
  #isClosing = false;
  #isCalm = false;

  /** @param folder of the database, existing */
  constructor(folder: string, around: Around) {
    this.#folder = folder;
    this.#around = around;
    this.#pulse = new Pulse(around.patience);
    this.#deaths = new Deaths(around.limit);
    this.#process = this.#start();
    setInterval(() => this.#ask(), askEvery).unref();
  }

  /** Nobody can tell for a while whether it hangs: the PC is going to sleep, or wakes up. */
  readonly rest = (): void => this.#pulse.rest();

  /** After it was given up. @param isCalm without anything that works on the data by itself */
  startAnew(isCalm: boolean): void {
    const isOther = this.#isCalm !== isCalm;
    this.#isCalm = isCalm;
    this.#deaths.forgive();
    if (this.#isRunning && isOther) this.#kill();
    else this.#takeUp();
  }

  /** Staff are signed out at all windows; a child goes on drawing. */
  lockStaff(): void {
    this.#process.postMessage({ kind: 'lock' });
  }

  /** Gives the window a fresh port; an older one of the same window is dead from then on. */
  connect(window: BrowserWindow): void {
    const id = window.webContents.id;
    if (!this.#windows.has(id)) {
      this.#windows.set(id, window);
      window.once('closed', () => this.#forget(id));
    }
    const { port1, port2 } = new MessageChannelMain();
    const identity = this.#identities.get(id) ?? { role: 'nobody' };
    this.#process.postMessage({ kind: 'window', windowId: id, identity }, [port1]);
    window.webContents.postMessage(dataPortChannel, null, [port2]);
  }

  tellAlreadyOpen(): void {
    this.#process.postMessage({ kind: 'already-open' });
  }

  /** Lets the data process close its database; resolves when it has ended. */
  close(): Promise<void> {
    this.#isClosing = true;
    if (!this.#isRunning) return Promise.resolve();
    return new Promise((resolve) => {
      this.#process.once('exit', () => resolve());
      this.#process.postMessage({ kind: 'close' });
      // One that hangs must not keep the window open for ever; what it has answered is on disk.
      setTimeout(() => this.#kill(), longestGoodbye);
    });
  }

  #start(): UtilityProcess {
    const calm = this.#isCalm ? ['--calm'] : [];
    const child = utilityProcess.fork(join(import.meta.dirname, 'data.js'), [this.#folder, ...calm], {
      serviceName: 'Kabinet data',
      stdio: 'inherit',
    });
    child.on('message', (message: DataMessage) => void this.#serve(message));
    child.once('exit', (code) => this.#restart(code));
    this.#isRunning = true;
    this.#pulse.begin();
    return child;
  }

  #restart(code: number): void {
    this.#isRunning = false;
    if (this.#isClosing) return;
    const isLoop = this.#deaths.add(performance.now());
    this.#around.log.write({ what: 'data-died', how: String(code), lately: this.#deaths.lately });
    if (!isLoop) return void setTimeout(() => this.#takeUp(), pause);
    this.#around.log.write({ what: 'data-loop' });
    this.#around.giveUp();
  }

  #takeUp(): void {
    if (this.#isClosing || this.#isRunning) return;
    this.#process = this.#start();
    for (const window of this.#windows.values()) this.connect(window);
  }

  #ask(): void {
    if (!this.#isRunning || this.#isClosing) return this.#pulse.rest();
    this.#process.postMessage({ kind: 'ping' });
    if (!this.#pulse.ask(performance.now())) return;
    this.#pulse.begin();
    this.#around.log.write({ what: 'data-hung' });
    this.#kill();
  }

  /** At once: one that hangs listens to nothing softer, and what it has answered is on disk. */
  #kill(): void {
    const { pid } = this.#process;
    if (pid !== undefined) process.kill(pid, 'SIGKILL');
  }

  async #serve(message: DataMessage): Promise<void> {
    if (message.kind === 'pong') return this.#pulse.beat();
    if (message.kind === 'long-work') return this.#pulse.begin();
    if (message.kind === 'quit') return this.#around.quit();
    if (message.kind === 'microphone') return this.#around.openMicrophone();
    if (message.kind === 'identity') return this.#remember(message.windowId, message.identity);
    // The one that asked, which may be gone by the time of the answer: the next one did not ask.
    const asking = this.#process;
    const value = await this.#answer(message);
    if (asking === this.#process) asking.postMessage({ kind: 'answer', id: message.id, value });
  }

  async #answer(message: Request): Promise<unknown> {
    const [window] = this.#windows.values();
    switch (message.kind) {
      case 'drives':
        return findDrives(this.#folder, this.#around.drivesFolder).catch(() => []);
      case 'print':
        return { printed: await printPage(message.html, message.landscape) };
      case 'render':
        return renderPdf(message.request).catch(() => null);
      case 'choose':
        return window ? chooseFile(window, message.fileName) : null;
      case 'open':
        return window ? openFile(window, message.request) : { chosen: false };
      case 'save':
        return window ? saveFile(window, message.request) : { saved: false, reason: 'failed' };
    }
  }

  #remember(windowId: number, identity: unknown): void {
    this.#identities.set(windowId, identity);
    const { childId, staffId } = identity as { readonly childId?: string; readonly staffId?: string };
    // With an adult beside it the window is still the child's.
    this.#around.personChanged(windowId, childId ?? staffId ?? null);
  }

  #forget(id: number): void {
    this.#windows.delete(id);
    this.#identities.delete(id);
  }
}
