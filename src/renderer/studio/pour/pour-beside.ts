import type { Pour } from '../../../shared/drawing/fill/pour-op.ts';
import type { Fill } from '../../../shared/drawing/ops/fill.ts';

export type PourQuestion = { readonly nth: number; readonly pour: Pour };
export type PourAnswer = { readonly nth: number; readonly op: Fill | null };

type Waiting = { readonly resolve: (op: Fill | null) => void; readonly reject: (reason: Error) => void };

/** No pour takes a hundredth of it; who has not answered by then never will. */
const AT_MOST_MS = 5000;

/** Works pours out beside the window. One that failed once is asked no more: the window can do it itself. */
export class PourBeside {
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #isOver = false;
  #nth = 0;

  /** Starts it; the first pour shall not wait for that. */
  start(): void {
    if (this.#worker || this.#isOver) return;
    try {
      const worker = new Worker(new URL('./pour-worker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('message', ({ data }: MessageEvent<PourAnswer>) => this.#answered(data));
      for (const type of ['error', 'messageerror'] as const) worker.addEventListener(type, () => this.stop());
      this.#worker = worker;
    } catch {
      this.stop();
    }
  }

  /** @param pour its pixels are handed over, and gone here @throws when it cannot be done beside the window */
  async workOut(pour: Pour): Promise<Fill | null> {
    this.start();
    const worker = this.#worker;
    if (!worker) throw new Error('no worker');
    this.#nth += 1;
    const nth = this.#nth;
    const timer = setTimeout(() => this.stop(), AT_MOST_MS);
    try {
      return await new Promise<Fill | null>((resolve, reject) => {
        this.#waiting.set(nth, { resolve, reject });
        const question: PourQuestion = { nth, pour };
        worker.postMessage(question, { transfer: pixelsOf(pour) });
      });
    } finally {
      clearTimeout(timer);
      this.#waiting.delete(nth);
    }
  }

  stop(): void {
    this.#isOver = true;
    this.#worker?.terminate();
    this.#worker = null;
    for (const { reject } of this.#waiting.values()) reject(new Error('the worker is gone'));
  }

  #answered({ nth, op }: PourAnswer): void {
    this.#waiting.get(nth)?.resolve(op);
  }
}

function pixelsOf({ seen, below }: Pour): Transferable[] {
  return [seen.raster, ...(below ? [below.raster] : [])].map(({ data }) => data.buffer);
}
