/**
 * The floor: the least a drawing page can do, written in one script with nothing round it. Two canvases and pointer
 * listeners. At each move: read every coalesced sample, calm the hand (one pole), keep the point with its time and
 * pressure, paint a round piece to the middle between points, as wide as the pressure says. At the end, in one frame:
 * paint the stroke flat, wipe the live canvas (hence no `desynchronized`, see wet-ink.ts). It leaves out what an app
 * adds: rounding, filtering and limiting points, telling pointers, palms and lost releases apart, other tools, undo,
 * saving, the window round the page.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import type { Stroke } from '../../../src/shared/drawing/ops/stroke.ts';
import type { Place } from './measure.ts';

/** Bitmap pixels of the canvases and where they lie in the window. */
export type CanvasPlace = Place & { readonly pixelWidth: number; readonly pixelHeight: number };

/** How the bare page draws what is in progress: a line piece by piece, the outline of the whole stroke anew, or not at all. */
export type BareInk = 'line' | 'outline' | 'nothing';

function html({ left, top, width, height, pixelWidth, pixelHeight }: CanvasPlace, ink: BareInk): string {
  const style = `position:absolute;left:${left}px;top:${top}px;width:${width}px;height:${height}px;touch-action:none`;
  const canvas = (id: string) =>
    `<canvas id="${id}" width="${pixelWidth}" height="${pixelHeight}" style="${style}"></canvas>`;
  return `<!doctype html><title>bare</title><body style="margin:0">${canvas('dry')}${canvas('wet')}<script>
    const wet = document.getElementById('wet').getContext('2d');
    const dry = document.getElementById('dry').getContext('2d');
    const scale = ${pixelWidth / width};
    for (const c of [wet, dry]) Object.assign(c, { lineWidth: 16 * scale, lineCap: 'round', lineJoin: 'round' });
    wet.strokeStyle = '#2956c8';
    function paint(c, points) {
      c.beginPath();
      c.moveTo(points[0], points[1]);
      for (let i = 4; i < points.length - 4; i += 4)
        c.quadraticCurveTo(points[i], points[i + 1], (points[i] + points[i + 4]) / 2, (points[i + 1] + points[i + 5]) / 2);
      c.stroke();
    }
    window.paintAll = (all) => { for (const { colour, points } of all) { dry.strokeStyle = colour; paint(dry, points); } };
    ${scripts[ink]({ left, top })}
  </script>`;
}

const lineScript = ({ left, top }: Pick<Place, 'left' | 'top'>) => `
    let points = null, x = 0, y = 0, pressure = 0.5, midX = 0, midY = 0;
    wet.canvas.onpointerdown = (e) => {
      wet.canvas.setPointerCapture(e.pointerId);
      x = midX = (e.clientX - ${left}) * scale; y = midY = (e.clientY - ${top}) * scale; pressure = e.pressure;
      points = [x, y, e.timeStamp, pressure];
    };
    wet.canvas.onpointermove = (e) => {
      if (!points) return;
      for (const s of e.getCoalescedEvents()) {
        const lastX = x, lastY = y;
        x += ((s.clientX - ${left}) * scale - x) * 0.7;
        y += ((s.clientY - ${top}) * scale - y) * 0.7;
        pressure += (s.pressure - pressure) * 0.7;
        wet.lineWidth = 16 * scale * (0.4 + 1.2 * pressure);
        wet.beginPath();
        wet.moveTo(midX, midY);
        midX = (lastX + x) / 2; midY = (lastY + y) / 2;
        wet.quadraticCurveTo(lastX, lastY, midX, midY);
        wet.stroke();
        points.push(x, y, s.timeStamp, pressure);
      }
    };
    wet.canvas.onpointerup = () => {
      dry.strokeStyle = '#2956c8';
      paint(dry, points);
      wet.clearRect(0, 0, wet.canvas.width, wet.canvas.height);
      points = null;
    };`;

/** As in the figures of peers: perfect-freehand's outline of all points so far, in the rectangle that it covers. */
const outlineScript = ({ left, top }: Pick<Place, 'left' | 'top'>) => `
    const { getStroke } = (() => { const exports = {}; ${freehand()}; return exports; })();
    let points = null, dirty = null;
    function outline(c) {
      const ring = getStroke(points, { size: 16 * scale });
      c.beginPath();
      let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
      for (let i = 0; i < ring.length; i++) {
        const [x, y] = ring[i], [nextX, nextY] = ring[(i + 1) % ring.length];
        c.quadraticCurveTo(x, y, (x + nextX) / 2, (y + nextY) / 2);
        minX = Math.min(minX, x); minY = Math.min(minY, y); maxX = Math.max(maxX, x); maxY = Math.max(maxY, y);
      }
      c.closePath();
      c.fill();
      dirty = [minX - 2, minY - 2, maxX - minX + 4, maxY - minY + 4];
    }
    wet.canvas.onpointerdown = (e) => {
      wet.canvas.setPointerCapture(e.pointerId);
      points = [[(e.clientX - ${left}) * scale, (e.clientY - ${top}) * scale, e.pressure]];
    };
    wet.canvas.onpointermove = (e) => {
      if (!points) return;
      for (const s of e.getCoalescedEvents())
        points.push([(s.clientX - ${left}) * scale, (s.clientY - ${top}) * scale, s.pressure]);
      if (dirty) wet.clearRect(...dirty);
      wet.fillStyle = '#2956c8';
      outline(wet);
    };
    wet.canvas.onpointerup = () => {
      dry.fillStyle = '#2956c8';
      outline(dry);
      wet.clearRect(...dirty);
      points = dirty = null;
    };`;

const scripts: Readonly<Record<BareInk, (place: Pick<Place, 'left' | 'top'>) => string>> = {
  line: lineScript,
  outline: outlineScript,
  nothing: () => '',
};

function freehand(): string {
  // Beside its module lies the same as a script.
  const file = new URL('../cjs/index.js', import.meta.resolve('perfect-freehand'));
  return readFileSync(file, 'utf8').replace(/^\/\/# sourceMappingURL.*$/m, '');
}

/**
 * Opens the bare page in a second window of the same app; returns the id of that window.
 * @param folder takes the page as a file: only a page from a trusted origin is told of coalesced events
 */
export async function openBarePage(
  electron: ElectronApplication,
  folder: string,
  place: CanvasPlace,
  size: { readonly width: number; readonly height: number },
  ink: BareInk = 'line',
): Promise<number> {
  const file = join(folder, `bare-${ink}-${place.pixelWidth}.html`);
  writeFileSync(file, html(place, ink));
  return electron.evaluate(
    async ({ BrowserWindow }, given) => {
      const window = new BrowserWindow({
        ...given.size,
        useContentSize: true,
        frame: false,
        webPreferences: { partition: 'bare', sandbox: true, backgroundThrottling: false },
      });
      await window.loadFile(given.file);
      return window.id;
    },
    { file, size },
  );
}

/** Paints strokes flat on the bare page; gives the ms from their JSON to the last pixel. */
export async function paintBare(
  electron: ElectronApplication,
  windowId: number,
  drawn: readonly Stroke[],
  scale: number,
): Promise<number> {
  const plain = drawn.map(({ colour, points }) => ({
    colour,
    points: points.map((value, index) => (index % 4 < 2 ? value * scale : value)),
  }));
  const json = JSON.stringify(JSON.stringify(plain));
  // Reading a pixel waits until all is painted.
  const script = `{ const from = performance.now(); paintAll(JSON.parse(${json}));
    document.getElementById('dry').getContext('2d').getImageData(0, 0, 1, 1); performance.now() - from }`;
  return electron.evaluate(
    ({ BrowserWindow }, { id, code }) => BrowserWindow.fromId(id)?.webContents.executeJavaScript(code) ?? 0,
    { id: windowId, code: script },
  );
}
