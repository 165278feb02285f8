/** Keeps the page alive: asks it again and again, ends one that hangs, loads it anew, gives up when that does not help. */
import type { BrowserWindow } from 'electron';
import { beatChannel } from '../../shared/ipc/channels.ts';
import { type DeathLimit, Deaths } from './deaths.ts';
import type { EventLog } from './event-log.ts';
import { askEvery, type Patience, Pulse } from './pulse.ts';

type Around = {
  readonly patience: Patience;
  readonly limit: DeathLimit;
  readonly log: EventLog;
  /** Loads the page that was lost. */
  readonly comeBack: () => void;
  /** Loading it again and again does not help. */
  readonly giveUp: () => void;
};

export class WindowWatch {
  readonly #window: BrowserWindow;
  readonly #around: Around;
  readonly #pulse: Pulse;
  readonly #deaths: Deaths;
  readonly #timer: NodeJS.Timeout;
  #isWatching = true;

  constructor(window: BrowserWindow, around: Around) {
    this.#window = window;
    this.#around = around;
    this.#pulse = new Pulse(around.patience);
    this.#deaths = new Deaths(around.limit);
    this.#timer = setInterval(() => this.#ask(), askEvery);
    window.webContents.on('render-process-gone', (_event, { reason }) => this.#died(reason));
    window.webContents.on('did-start-loading', () => this.#pulse.begin());
    window.once('closed', () => clearInterval(this.#timer));
  }

  readonly beat = (): void => this.#pulse.beat();

  readonly rest = (): void => this.#pulse.rest();

  /** The page of the app is shown again, by somebody's choice. */
  begin(): void {
    this.#deaths.forgive();
    this.#pulse.begin();
    this.#isWatching = true;
  }

  /** Another page is shown, which answers nobody. */
  pause(): void {
    this.#isWatching = false;
  }

  #ask(): void {
    const { webContents } = this.#window;
    // A debugger that holds the page is no hang.
    if (!this.#isWatching || webContents.isDevToolsOpened() || webContents.isCrashed()) return this.#pulse.rest();
    webContents.send(beatChannel);
    if (!this.#pulse.ask(performance.now())) return;
    this.#pulse.begin();
    this.#around.log.write({ what: 'window-hung' });
    // Told as a death from there on.
    webContents.forcefullyCrashRenderer();
  }

  #died(reason: string): void {
    if (reason === 'clean-exit') return;
    this.#pulse.begin();
    const isLoop = this.#deaths.add(performance.now());
    this.#around.log.write({ what: 'window-died', how: reason, lately: this.#deaths.lately });
    if (isLoop) this.#around.log.write({ what: 'window-loop' });
    if (isLoop || !this.#isWatching) this.#around.giveUp();
    else this.#around.comeBack();
  }
}
