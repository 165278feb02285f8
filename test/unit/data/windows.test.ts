import { expect, it } from 'vitest';
import type { WindowPort } from '../../../src/data/parent-port.ts';
import { Windows } from '../../../src/data/windows.ts';
import type { DataEvent } from '../../../src/shared/ipc/events.ts';

const changed: DataEvent = { event: 'changed', topic: 'sessions' };

/** Two windows; each call tells of a change before it is answered. */
function openTwo() {
  const heard: { readonly window: number; readonly message: unknown }[] = [];
  const calls: ((call: unknown) => void)[] = [];
  const windows = new Windows(
    async (_connection, message) => {
      windows.broadcast(changed);
      await Promise.resolve();
      return { id: Number(message), ok: true, value: null };
    },
    { on: () => undefined, postMessage: () => undefined },
  );
  for (const window of [0, 1]) {
    const port: WindowPort = {
      on: (event, listener) => {
        if (event === 'message') calls[window] = (data) => listener({ data });
      },
      start: () => undefined,
      postMessage: (message) => void heard.push({ window, message }),
    };
    windows.add(port, window, { role: 'nobody' });
  }
  return { windows, heard, call: (window: number, message: number) => calls[window]?.(message) };
}

it('answers who made the call, then tells all windows what it changed', async () => {
  const { heard, call } = openTwo();
  call(1, 7);
  await expect.poll(() => heard).toHaveLength(3);
  expect(heard).toEqual([
    { window: 1, message: { id: 7, ok: true, value: null } },
    { window: 0, message: changed },
    { window: 1, message: changed },
  ]);
});

it('tells at once what no call has changed', () => {
  const { windows, heard } = openTwo();
  windows.broadcast(changed);
  expect(heard).toEqual([
    { window: 0, message: changed },
    { window: 1, message: changed },
  ]);
});
