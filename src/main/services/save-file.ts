/** Writes an exported file where the person wants it: whole, or not at all. */
import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { renderPdf } from '../windows/print-window.ts';

type Content =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'pdf'; readonly html: string; readonly landscape: boolean; readonly footer: string };

export type SaveRequest = { readonly fileName: string; readonly content: Content };
export type SaveAnswer = { saved: true; path: string } | { saved: false; reason: 'cancelled' | 'failed' | 'full' };

/** Null where the person chose not to. */
export async function chooseFile(window: BrowserWindow, fileName: string): Promise<string | null> {
  const extension = fileName.split('.').at(-1) ?? '';
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), fileName),
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
  });
  return canceled || !filePath ? null : filePath;
}

export async function saveFile(window: BrowserWindow, { fileName, content }: SaveRequest): Promise<SaveAnswer> {
  const filePath = await chooseFile(window, fileName);
  if (filePath === null) return { saved: false, reason: 'cancelled' };
  try {
    await writeWhole(filePath, content.kind === 'bytes' ? content.bytes : await renderPdf(content));
    return { saved: true, path: filePath };
  } catch (error) {
    const isFull = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
    return { saved: false, reason: isFull ? 'full' : 'failed' };
  }
}

/** Beside the target first, synced, then renamed over it: a full disk or a pulled stick leaves the old file as it was. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const draft = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
