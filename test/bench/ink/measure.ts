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
 * in it. It is the time of the thread, not of the clock: what else the PC does is not in it either. Events are sent by the debugger from the main process and not awaited, so that they come as a hand sends them.
 */
export async function scriptPerMove(
  electron: ElectronApplication,
  windowId: number,
  place: Place,
  pace: Pace = MEASURED,
): Promise<number> {
  return electron.evaluate(
    async ({ BrowserWindow }, { id, area, samples, quietMs, apartMs }) => {
      const window = BrowserWindow.fromId(id);
      if (!window) throw new Error('no window');
      const { debugger: cdp } = window.webContents;
      if (!cdp.isAttached()) cdp.attach('1.3');
      await cdp.sendCommand('Performance.enable', { timeDomain: 'threadTicks' });
      window.moveTop();
      window.focus();
      const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
      const scriptMs = async () => {
        const { metrics } = await cdp.sendCommand('Performance.getMetrics');
        const found = (metrics as { name: string; value: number }[]).find(({ name }) => name === 'ScriptDuration');
        return (found?.value ?? 0) * 1000;
      };
      const send = (type: string, step: number) => {
        const angle = (step / samples) * 9;
        const x = area.left + area.width * (0.5 + 0.35 * Math.cos(angle) * (step / samples));
        const y = area.top + area.height * (0.5 + 0.35 * Math.sin(angle) * (step / samples));
        const mouse = { type, x, y, button: 'left', buttons: 1, clickCount: 1 };
        return cdp.sendCommand('Input.dispatchMouseEvent', mouse);
      };
      await pause(quietMs);
      await send('mousePressed', 0);
      await pause(150);
      const before = await scriptMs();
      const sent: Promise<unknown>[] = [];
      for (let step = 1; step <= samples; step += 1) {
        sent.push(send('mouseMoved', step));
        await pause(apartMs);
      }
      await Promise.all(sent);
      await pause(100);
      const after = await scriptMs();
      await send('mouseReleased', samples);
      await pause(100);
      return (after - before) / samples;
    },
    { id: windowId, area: place, samples: SAMPLES, ...pace },
  );
}
