import type { ElectronApplication } from '@playwright/test';

/** Where a canvas lies in its window, CSS pixels. */
export type Place = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** As the eye sees it: 120 samples, 8 ms apart. */
const SAMPLES = 120;
const APART_MS = 8;

/**
 * Draws one stroke by mouse and gives the script time of a move in ms, over all its moves; pressing and lifting are not
 * in it. Events are sent by the debugger from the main process and not awaited, so that they come as a hand sends them.
 */
export async function scriptPerMove(electron: ElectronApplication, windowId: number, place: Place): Promise<number> {
  return electron.evaluate(
    async ({ BrowserWindow }, { id, area, samples, apartMs }) => {
      const window = BrowserWindow.fromId(id);
      if (!window) throw new Error('no window');
      const { debugger: cdp } = window.webContents;
      if (!cdp.isAttached()) cdp.attach('1.3');
      await cdp.sendCommand('Performance.enable');
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
      await pause(1000);
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
    { id: windowId, area: place, samples: SAMPLES, apartMs: APART_MS },
  );
}
