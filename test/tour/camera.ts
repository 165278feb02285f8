/** Keeps what there is to see on a screen, in both usual sizes. */
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type { Language } from '../../src/shared/domain/language.ts';

export const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const;

/** An empty folder for the pictures and files of one language. */
export function folderOf(language: Language): string {
  const folder = resolve(import.meta.dirname, '../../out/tour', language);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Numbers its pictures in the order in which they are taken. */
export function cameraInto(folder: string): (page: Page, name: string) => Promise<void> {
  let number = 1;
  return async (page, name) => {
    const prefix = String(number++).padStart(2, '0');
    for (const size of sizes) {
      await resizeTo(page, size);
      await page.screenshot({ path: join(folder, `${prefix}-${name}-${size.width}.png`) });
    }
    await resizeTo(page, sizes[0]);
  };
}

async function resizeTo(page: Page, size: (typeof sizes)[number]): Promise<void> {
  // The page's own size: the pictures come out the same on any screen.
  await page.setViewportSize(size);
  await page.waitForFunction((width) => window.innerWidth === width, size.width);
  // Two frames: the page has measured itself and painted.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 200)))),
  );
}
