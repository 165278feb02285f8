/** Asks the person for a file or a folder to read. */
import { app, type BrowserWindow, dialog, type FileFilter } from 'electron';

export type OpenRequest = {
  readonly what: 'file' | 'folder';
  readonly title: string;
  readonly filters: readonly { readonly name: string; readonly extensions: readonly string[] }[];
};
export type OpenAnswer = { chosen: true; path: string } | { chosen: false };

export async function openFile(window: BrowserWindow, { what, title, filters }: OpenRequest): Promise<OpenAnswer> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    defaultPath: app.getPath('documents'),
    properties: [what === 'file' ? 'openFile' : 'openDirectory'],
    filters:
      what === 'file' ? filters.map(({ name, extensions }): FileFilter => ({ name, extensions: [...extensions] })) : [],
  });
  const [path] = filePaths;
  return canceled || path === undefined ? { chosen: false } : { chosen: true, path };
}
