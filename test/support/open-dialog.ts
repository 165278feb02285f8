/** Answers the system's dialog for opening, which no test can press. */
import type { RunningApp } from './launch.ts';

/** @param path null: the person presses "cancel" */
export async function answerOpenDialog({ electron }: RunningApp, path: string | null): Promise<void> {
  await electron.evaluate(({ dialog }, filePath) => {
    const answer = { canceled: filePath === null, filePaths: filePath === null ? [] : [filePath] };
    dialog.showOpenDialog = (() => Promise.resolve(answer)) as unknown as typeof dialog.showOpenDialog;
  }, path);
}
