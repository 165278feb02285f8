/** Host whose work main does: requests go out over the parent port and wait for their answer. */
import type { Drive } from '../shared/domain/second-copy.ts';
import type { Host, OpenAnswer, SaveAnswer } from './host.ts';
import type { HostAnswer, ParentPort } from './parent-port.ts';

export function createMainHost(port: ParentPort): Host & { readonly answer: (message: HostAnswer) => void } {
  const waiting = new Map<number, (value: never) => void>();
  let nextId = 1;
  const ask = <Value>(send: (id: number) => void) =>
    new Promise<Value>((resolve) => {
      const id = nextId++;
      waiting.set(id, resolve as (value: never) => void);
      send(id);
    });
  return {
    saveFile: (request) => ask<SaveAnswer>((id) => port.postMessage({ kind: 'save', id, request })),
    chooseFile: (fileName) => ask<string | null>((id) => port.postMessage({ kind: 'choose', id, fileName })),
    renderPdf: (request) => ask<Uint8Array | null>((id) => port.postMessage({ kind: 'render', id, request })),
    openFile: (request) => ask<OpenAnswer>((id) => port.postMessage({ kind: 'open', id, request })),
    drives: () => ask<readonly Drive[]>((id) => port.postMessage({ kind: 'drives', id })),
    openMicrophone: () => port.postMessage({ kind: 'microphone' }),
    print: (html, landscape = false) =>
      ask<{ printed: boolean }>((id) => port.postMessage({ kind: 'print', id, html, landscape })),
    beginLongWork: () => port.postMessage({ kind: 'long-work' }),
    quit: () => port.postMessage({ kind: 'quit' }),
    answer: ({ id, value }) => {
      waiting.get(id)?.(value as never);
      waiting.delete(id);
    },
  };
}
