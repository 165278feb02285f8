/** What the window can reach of Electron: three named functions and nothing that leads further. */
import { expect, it, vi } from 'vitest';

const exposed = new Map<string, Readonly<Record<string, unknown>>>();
vi.mock('electron', () => ({
  ipcRenderer: { on: () => undefined, send: () => undefined, invoke: () => Promise.resolve('') },
  contextBridge: {
    exposeInMainWorld: (name: string, what: Readonly<Record<string, unknown>>) => exposed.set(name, what),
  },
}));

/** Not named where it is imported: it is of the window's world, which these tests are no part of. */
const preload = '../../../src/preload/index.ts';

it('is given by name, and nothing of it is more than a function', async () => {
  await import(/* @vite-ignore */ preload);
  expect([...exposed.keys()]).toEqual(['kabinet']);
  const kabinet = exposed.get('kabinet') ?? {};
  expect(Object.keys(kabinet).toSorted()).toEqual(['keep', 'kept', 'wantPort']);
  for (const one of Object.values(kabinet)) expect(typeof one).toBe('function');
});
