/** Answers the system's save dialog, which no test can press. */
import type { RunningApp } from './launch.ts';

/** The name that the app suggested is kept in the main process for {@link suggestedName}. */
export async function answerSaveDialog({ electron }: RunningApp, path: string): Promise<void> {
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = ((_window: unknown, options: { defaultPath?: string }) => {
      (globalThis as { suggested?: string }).suggested = options.defaultPath ?? '';
      return Promise.resolve({ canceled: false, filePath });
    }) as unknown as typeof dialog.showSaveDialog;
  }, path);
}

export async function suggestedName({ electron }: RunningApp): Promise<string> {
  const path = await electron.evaluate(() => (globalThis as { suggested?: string }).suggested ?? '');
  return path.split(/[\\/]/).at(-1) ?? '';
}
