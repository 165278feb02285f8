/** The data process in plain Node: what Electron would give it is put in its place, and two windows are connected. */
import type { ParentPort, WindowPort } from '../../../src/data/parent-port.ts';

type Listener = Parameters<ParentPort['on']>[1];

const listeners: Listener[] = [];
const parentPort: ParentPort = {
  on: (_event, listener) => void listeners.push(listener),
  postMessage: () => undefined,
};
Object.assign(process, { parentPort });
await import('../../../src/data/index.ts');

const identities: readonly unknown[] = JSON.parse(process.argv[3] ?? '[]');
for (const [windowId, identity] of identities.entries()) {
  const port: WindowPort = {
    on: (event, listener) => {
      if (event !== 'message') return;
      process.on('message', (message: { windowId: number; data: unknown }) => {
        if (message.windowId === windowId) listener({ data: message.data });
      });
    },
    start: () => undefined,
    postMessage: (data) => process.send?.({ windowId, data }),
  };
  for (const listener of listeners) listener({ data: { kind: 'window', windowId, identity }, ports: [port] });
}
process.send?.('ready');
