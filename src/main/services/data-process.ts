/** Starts the data process, hands each window a port to it, does what it asks, and starts it anew when it died. */
import { join } from 'node:path';
import { type BrowserWindow, MessageChannelMain, type UtilityProcess, utilityProcess } from 'electron';
import { dataPortChannel } from '../../shared/ipc/channels.ts';
import { type PdfRequest, printPage, renderPdf } from '../windows/print-window.ts';
import { type OpenRequest, openFile } from './open-file.ts';
import { chooseFile, type SaveRequest, saveFile } from './save-file.ts';

/** What is answered when it is done. */
type Request = Extract<DataMessage, { readonly id: number }>;

type DataMessage =
  | { readonly kind: 'save'; readonly id: number; readonly request: SaveRequest }
  | { readonly kind: 'choose'; readonly id: number; readonly fileName: string }
  | { readonly kind: 'open'; readonly id: number; readonly request: OpenRequest }
  | { readonly kind: 'render'; readonly id: number; readonly request: PdfRequest }
  | { readonly kind: 'microphone' }
  | { readonly kind: 'print'; readonly id: number; readonly html: string; readonly landscape: boolean }
  | { readonly kind: 'quit' }
  | { readonly kind: 'identity'; readonly windowId: number; readonly identity: unknown };

/** What the data process asks of the app as a whole. */
type Asked = { readonly quit: () => void; readonly openMicrophone: () => void };

/** Pause before starting anew, doubled at each death within a minute, so that a crash loop does not burn the PC. */
const firstPause = 50;
const longestPause = 5000;
/** In ms. */
const longestGoodbye = 10_000;

export class DataProcess {
  readonly #folder: string;
  readonly #asked: Asked;
  readonly #windows = new Map<number, BrowserWindow>();
  /** Whom each window speaks for, kept here for the time in which the data process is gone. */
  readonly #identities = new Map<number, unknown>();
  #process: UtilityProcess;
  #isRunning = false;
  #isClosing = false;
  #pause = firstPause;

  /** @param folder of the database, existing */
  constructor(folder: string, asked: Asked) {
    this.#folder = folder;
    this.#asked = asked;
    this.#process = this.#start();
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
      setTimeout(() => this.#process.kill(), longestGoodbye);
    });
  }

  #start(): UtilityProcess {
    const child = utilityProcess.fork(join(import.meta.dirname, 'data.js'), [this.#folder], {
      serviceName: 'Kabinet data',
      stdio: 'inherit',
    });
    child.on('message', (message: DataMessage) => void this.#serve(message));
    child.once('exit', () => this.#restart());
    this.#isRunning = true;
    return child;
  }

  #restart(): void {
    this.#isRunning = false;
    if (this.#isClosing) return;
    setTimeout(() => {
      if (this.#isClosing) return;
      this.#process = this.#start();
      for (const window of this.#windows.values()) this.connect(window);
    }, this.#pause);
    this.#pause = Math.min(this.#pause * 2, longestPause);
    setTimeout(() => {
      this.#pause = firstPause;
    }, 60_000).unref();
  }

  async #serve(message: DataMessage): Promise<void> {
    if (message.kind === 'quit') return this.#asked.quit();
    if (message.kind === 'microphone') return this.#asked.openMicrophone();
    if (message.kind === 'identity') return void this.#identities.set(message.windowId, message.identity);
    // The one that asked, which may be gone by the time of the answer: the next one did not ask.
    const asking = this.#process;
    const value = await this.#answer(message);
    if (asking === this.#process) asking.postMessage({ kind: 'answer', id: message.id, value });
  }

  async #answer(message: Request): Promise<unknown> {
    const [window] = this.#windows.values();
    switch (message.kind) {
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

  #forget(id: number): void {
    this.#windows.delete(id);
    this.#identities.delete(id);
  }
}
