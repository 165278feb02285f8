import type { ElectronApplication } from '@playwright/test';

/** Where a canvas lies in its window, CSS pixels. */
export type Place = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

const SAMPLES = 120;

/** How long all is quiet before a stroke, and how far its samples lie apart. */
export type Pace = { readonly quietMs: number; readonly apartMs: number };

/** As a hand draws. */
export const MEASURED: Pace = { quietMs: 1000, apartMs: 8 };
/** Without a rest: often enough, the code is compiled as it is after a child's first minute. */
export const WARM_UP: Pace = { quietMs: 0, apartMs: 8 };

/**
 * Draws one stroke by mouse and gives the script time of a move in ms, over all its moves; pressing and lifting are not
 * in it. It is the time of the thread, not of the clock: what else the PC does is not in it either.
 */
export async function scriptPerMove(
  electron: ElectronApplication,
  windowId: number,
  place: Place,
  pace: Pace = MEASURED,
): Promise<number> {
  await press(electron, windowId, place, pace);
  const before = await scriptMs(electron, windowId);
  await move(electron, windowId, place, pace);
  const after = await scriptMs(electron, windowId);
  await lift(electron, windowId, place);
  return (after - before) / SAMPLES;
}

/**
 * Draws one stroke by mouse and gives, for each sample, ms from when it was sent to the end of the frame that shows it, by the
 * clock of the window.
 */
export async function inputToFrame(
  electron: ElectronApplication,
  windowId: number,
  place: Place,
  pace: Pace = MEASURED,
): Promise<readonly number[]> {
  await press(electron, windowId, place, pace);
  await inWindow(electron, windowId, WATCH_FRAMES);
  await move(electron, windowId, place, pace);
  const waits = await inWindow(electron, windowId, 'stopWatchingFrames()');
  await lift(electron, windowId, place);
  return waits as number[];
}

/** The first task after a frame runs when it is painted. */
const WATCH_FRAMES = `{
  const stop = new AbortController();
  const [waiting, waits] = [[], []];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => { for (const sent of waiting.splice(0)) waits.push(performance.now() - sent); };
  addEventListener('pointermove', (event) => {
    if (waiting.length === 0) requestAnimationFrame(() => port2.postMessage(null));
    for (const { timeStamp } of event.getCoalescedEvents()) waiting.push(timeStamp);
  }, { capture: true, signal: stop.signal });
  window.stopWatchingFrames = () => { stop.abort(); return waits; };
  null;
}`;

function inWindow(electron: ElectronApplication, windowId: number, code: string): Promise<unknown> {
  return electron.evaluate(
    ({ BrowserWindow }, { id, script }) => BrowserWindow.fromId(id)?.webContents.executeJavaScript(script),
    { id: windowId, script: code },
  );
}

async function press(electron: ElectronApplication, windowId: number, place: Place, { quietMs }: Pace): Promise<void> {
  await electron.evaluate(({ BrowserWindow }, id) => {
    BrowserWindow.fromId(id)?.moveTop();
    BrowserWindow.fromId(id)?.focus();
  }, windowId);
  await pause(quietMs);
  await send(electron, windowId, place, { type: 'mousePressed', from: 0, to: 0, apartMs: 0 });
  await pause(150);
}

async function move(electron: ElectronApplication, windowId: number, place: Place, { apartMs }: Pace): Promise<void> {
  await send(electron, windowId, place, { type: 'mouseMoved', from: 1, to: SAMPLES, apartMs });
  await pause(100);
}

async function lift(electron: ElectronApplication, windowId: number, place: Place): Promise<void> {
  await send(electron, windowId, place, { type: 'mouseReleased', from: SAMPLES, to: SAMPLES, apartMs: 0 });
  await pause(100);
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

type Sent = { readonly type: string; readonly from: number; readonly to: number; readonly apartMs: number };

/** Events are sent by the debugger from the main process and not awaited, so that they come as a hand sends them. */
function send(electron: ElectronApplication, windowId: number, place: Place, sent: Sent): Promise<void> {
  return electron.evaluate(
    async ({ BrowserWindow }, { id, area, samples, type, from, to, apartMs }) => {
      const cdp = BrowserWindow.fromId(id)?.webContents.debugger;
      if (!cdp) throw new Error('no window');
      if (!cdp.isAttached()) cdp.attach('1.3');
      const all: Promise<unknown>[] = [];
      for (let step = from; step <= to; step += 1) {
        const angle = (step / samples) * 9;
        const x = area.left + area.width * (0.5 + 0.35 * Math.cos(angle) * (step / samples));
        const y = area.top + area.height * (0.5 + 0.35 * Math.sin(angle) * (step / samples));
        all.push(
          cdp.sendCommand('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons: 1, clickCount: 1 }),
        );
        await new Promise((resolve) => setTimeout(resolve, apartMs));
      }
      await Promise.all(all);
    },
    { id: windowId, area: place, samples: SAMPLES, ...sent },
  );
}

function scriptMs(electron: ElectronApplication, windowId: number): Promise<number> {
  return electron.evaluate(async ({ BrowserWindow }, id) => {
    const cdp = BrowserWindow.fromId(id)?.webContents.debugger;
    await cdp?.sendCommand('Performance.enable', { timeDomain: 'threadTicks' });
    const { metrics } = await cdp?.sendCommand('Performance.getMetrics');
    const found = (metrics as { name: string; value: number }[]).find(({ name }) => name === 'ScriptDuration');
    return (found?.value ?? 0) * 1000;
  }, windowId);
}
