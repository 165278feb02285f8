import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { databaseOf, launchApp, type RunningApp } from '../support/launch.ts';
import { answerSaveDialog, suggestedName } from '../support/save-dialog.ts';
import { AdultPage } from './pages/adult.page.ts';
import { StudioPage } from './pages/studio.page.ts';
import { wordsOf } from './pages/words.ts';
import { expectAccessible } from './support/axe.ts';
import { everyMark, layDown } from './support/every-mark.ts';
import { test as base, expect } from './support/fixtures.ts';

const words = wordsOf('ru');
const tools = words.desk.tools;

type AtWork = { readonly app: RunningApp; readonly studio: StudioPage; readonly adult: AdultPage };

const test = base.extend<{ work: AtWork }>({
  /** A drawing of several tools on the desk, and an adult before its ways out; no consent is recorded. */
  work: async ({ demoFolder }, use) => {
    forgetConsents(demoFolder);
    const demoApp = await launchApp({ folder: demoFolder, size: { width: 1366, height: 768 } });
    demoApp.page.setDefaultTimeout(10_000);
    const studio = await StudioPage.of(demoApp.page);
    await studio.comeIn();
    await studio.pickOwnPicture();
    await studio.startNewPicture();
    await studio.hand.drawWithMouse(await studio.line(0.25));
    await studio.hand.drawWithPen(await studio.line(0.4), (step) => step / 25);
    await studio.choose(tools.marker);
    await studio.hand.drawWithMouse(await studio.line(0.55));
    await studio.choose(tools.eraser);
    await studio.hand.drawWithMouse(await studio.line(0.5, 0.45, 0.55));
    const adult = new AdultPage(demoApp.page);
    await adult.comeIn();
    await adult.show('out');
    await use({ app: demoApp, studio, adult });
    expect(demoApp.problems).toEqual([]);
    await demoApp.close();
  },
});

function forgetConsents(folder: string): void {
  const database = new Database(databaseOf(folder));
  database.exec("UPDATE consent SET withdrawn_on = '2026-01-01' WHERE kind = 'drawings'");
  database.close();
}

const button = (page: Page, kind: keyof typeof words.out.as) =>
  page.getByRole('button', { name: words.out.as[kind], exact: true });

async function promiseFamily(page: Page): Promise<void> {
  await page.getByText(words.out.familyOnly).click();
}

/** Saves as a kind of file. @returns its bytes and the name that was suggested */
async function save(app: RunningApp, kind: 'png' | 'pdf' | 'svg' | 'gif' | 'webm') {
  const path = join(app.folder, `out.${kind}`);
  await answerSaveDialog(app, path);
  await button(app.page, kind).click();
  await expect(app.page.getByText(words.out.saved, { exact: true })).toBeVisible({ timeout: 60_000 });
  await app.page.getByRole('button', { name: words.common.close, exact: true }).click();
  return { path, bytes: readFileSync(path), name: await suggestedName(app) };
}

/** Pixels of a picture file as the window shows it, in a small size. */
function look(page: Page, bytes: Buffer, type: string): Promise<{ width: number; height: number; pixels: number[] }> {
  return page.evaluate(
    async ({ base64, mime }) => {
      const image = new Image();
      image.src = `data:${mime};base64,${base64}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [480, 300];
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0, 480, 300);
      const data = context?.getImageData(0, 0, 480, 300).data ?? [];
      return { width: image.naturalWidth, height: image.naturalHeight, pixels: [...data] };
    },
    { base64: bytes.toString('base64'), mime: type },
  );
}

/** Mean difference of two pictures, 0..255. */
function difference(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, index) => sum + Math.abs(value - (other[index] ?? 0)), 0) / one.length;
}

/** The largest mean difference of any small square of two pictures 480 wide: nothing that differs hides in a large page. */
function worstSquare(one: readonly number[], other: readonly number[]): number {
  const side = 20;
  const squares = Array.from({ length: (480 / side) * (300 / side) }, () => 0);
  for (const [index, value] of one.entries()) {
    const pixel = Math.floor(index / 4);
    const square = Math.floor((pixel % 480) / side) + (480 / side) * Math.floor(pixel / 480 / side);
    squares[square] = (squares[square] ?? 0) + Math.abs(value - (other[index] ?? 0)) / (side * side * 4);
  }
  return Math.max(...squares);
}

function savedOut(folder: string): readonly { kind: string; data: string }[] {
  const database = new Database(databaseOf(folder), { readonly: true });
  try {
    return database.prepare("SELECT kind, data FROM event WHERE kind LIKE 'drawing.%saved_out' ORDER BY seq").all() as {
      kind: string;
      data: string;
    }[];
  } finally {
    database.close();
  }
}

test('without a consent nothing leaves until somebody says that it stays in the family', async ({ work }) => {
  const { page } = work.app;
  await expect(page.getByText(words.out.noConsent)).toBeVisible();
  for (const kind of ['paper', 'png', 'pdf', 'svg', 'gif'] as const) await expect(button(page, kind)).toBeDisabled();
  await expectAccessible(page, 'ways out');
  await promiseFamily(page);
  await expect(button(page, 'png')).toBeEnabled();
});

test('a picture, lines and a sheet show the drawing as it is', async ({ work }) => {
  const { app } = work;
  await promiseFamily(app.page);
  const png = await save(app, 'png');
  expect(png.name).toMatch(/^Рисунок_\p{L}+_2026-04-22\.png$/u);
  const picture = await look(app.page, png.bytes, 'image/png');
  expect([picture.width, picture.height]).toEqual([3840, 2400]);
  expect(
    difference(
      picture.pixels,
      Array.from({ length: picture.pixels.length }, () => 255),
    ),
  ).toBeGreaterThan(1);

  const svg = await save(app, 'svg');
  const text = svg.bytes.toString('utf8');
  expect(text).toContain('<path');
  expect(text).toContain('<mask');
  expect(text).not.toContain('<image');
  const lines = await look(app.page, svg.bytes, 'image/svg+xml');
  expect(difference(picture.pixels, lines.pixels)).toBeLessThan(0.5);

  const pdf = await save(app, 'pdf');
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  // Its words are there: the note that it is for the family, in the app's own letters.
  expect(pdf.bytes.toString('latin1')).toContain('Onest');
  // A4 across.
  expect(pdf.bytes.toString('latin1')).toMatch(/MediaBox\s*\[\s*0 0 84[12](\.\d+)? 59[456](\.\d+)?\s*\]/);
  expect(pdf.bytes.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(savedOut(app.folder).map(({ data }) => JSON.parse(data).as)).toEqual(['png', 'svg', 'pdf']);
});

test('a film is a GIF that moves, and a video; both end with the drawing', async ({ work }) => {
  test.setTimeout(120_000);
  const { app } = work;
  await promiseFamily(app.page);
  const gif = await save(app, 'gif');
  const frames = gif.bytes.toString('latin1').split('\x21\xf9\x04').length - 1;
  expect(gif.bytes.subarray(0, 6).toString()).toBe('GIF89a');
  expect([gif.bytes.readUInt16LE(6), gif.bytes.readUInt16LE(8)]).toEqual([640, 400]);
  expect(frames).toBeGreaterThan(5);
  const webm = await save(app, 'webm');
  const size = await app.page.evaluate(async (base64) => {
    const video = document.createElement('video');
    video.muted = true;
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    video.src = URL.createObjectURL(new Blob([bytes], { type: 'video/webm' }));
    await new Promise((resolve, reject) => {
      video.onloadeddata = resolve;
      video.onerror = () => reject(new Error('no video'));
    });
    return [video.videoWidth, video.videoHeight];
  }, webm.bytes.toString('base64'));
  expect(size).toEqual([960, 600]);
});

test('one sheet goes to the printer once an adult has said so', async ({ work }) => {
  const { app } = work;
  await promiseFamily(app.page);
  await app.electron.evaluate(({ app: main }) => {
    main.on('web-contents-created', (_event, contents) => {
      contents.print = ((options: unknown, done: (isPrinted: boolean) => void) => {
        (globalThis as { printed?: unknown }).printed = options;
        done(true);
      }) as typeof contents.print;
    });
  });
  await button(app.page, 'paper').click();
  const question = app.page.getByRole('alertdialog');
  await question.getByRole('button', { name: words.common.cancel, exact: true }).click();
  await expect(question).toBeHidden();
  expect(savedOut(app.folder)).toEqual([]);
  await button(app.page, 'paper').click();
  await question.getByRole('button', { name: words.out.as.paper, exact: true }).click();
  await expect(app.page.getByText(words.out.printed)).toBeVisible();
  const options = await app.electron.evaluate(() => (globalThis as { printed?: unknown }).printed);
  expect(options).toMatchObject({ pageSize: 'A4', copies: 1, landscape: true });
});

test('a drawing is put to the session and the goal it belongs to', async ({ work }) => {
  const { app, adult } = work;
  await adult.show('links');
  await expectAccessible(app.page, 'belongs to');
  await app.page.getByRole('button', { name: words.links.session }).click();
  await app.page.getByRole('option').nth(1).click();
  const chosen = () => {
    const database = new Database(databaseOf(app.folder), { readonly: true });
    try {
      return database.prepare('SELECT session_id FROM drawing ORDER BY id DESC LIMIT 1').pluck().get();
    } finally {
      database.close();
    }
  };
  await expect.poll(chosen).not.toBeNull();
});

/** Of colour parts 0..255: edges differ by so much that two painters soften in their own way. */
const ALIKE = { mean: 0.8, square: 4 };

test('lines show every tool, figure, fill and thing as the picture does, whatever lies over what', async ({
  demoFolder,
}) => {
  test.setTimeout(180_000);
  forgetConsents(demoFolder);
  layDown(demoFolder, everyMark());
  const app = await launchApp({ folder: demoFolder, size: { width: 1366, height: 768 } });
  const studio = await StudioPage.of(app.page);
  await studio.comeIn();
  await studio.pickOwnPicture();
  await studio.drawings.first().click();
  const adult = new AdultPage(app.page);
  await adult.comeIn();
  await adult.show('out');
  await promiseFamily(app.page);
  const png = await save(app, 'png');
  const svg = await save(app, 'svg');
  const [picture, lines] = [
    await look(app.page, png.bytes, 'image/png'),
    await look(app.page, svg.bytes, 'image/svg+xml'),
  ];
  expect(worstSquare(picture.pixels, lines.pixels)).toBeLessThan(ALIKE.square);
  expect(difference(picture.pixels, lines.pixels)).toBeLessThan(ALIKE.mean);
  expect(app.problems).toEqual([]);
  await app.close();
});
