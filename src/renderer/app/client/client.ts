/** The window's end of the line to the data process: one call, one reply, both parsed by the contract. */

import { dataPortChannel } from '../../../shared/ipc/channels.ts';
import { type CallInput, type CallName, type CallOutput, contract } from '../../../shared/ipc/contract/index.ts';
import { type DataEvent, dataEventSchema } from '../../../shared/ipc/events.ts';
import { CallError, type Reply, replySchema } from '../../../shared/ipc/result.ts';
import { createListeners } from '../../../shared/listeners.ts';

declare global {
  interface Window {
    readonly kabinet: {
      readonly wantPort: () => void;
      /** `isBusy`: the screen must stay on. */
      readonly keep: (text: string, isBusy: boolean) => void;
      readonly kept: () => Promise<string | null>;
    };
  }
}

type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (error: CallError) => void };

class DataClient {
  readonly #waiting = new Map<number, Waiting>();
  readonly #events = createListeners<[DataEvent]>();
  readonly #reconnected = createListeners();
  #port: MessagePort | null = null;
  #portArrived: () => void = () => undefined;
  readonly #hasPort = new Promise<void>((resolve) => {
    this.#portArrived = resolve;
  });
  #nextId = 1;

  constructor() {
    window.addEventListener('message', (event) => {
      if (event.source === window && event.data === dataPortChannel && event.ports[0]) this.#connect(event.ports[0]);
    });
    window.kabinet.wantPort();
  }

  async send(name: CallName, input: unknown): Promise<unknown> {
    await this.#hasPort;
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#port?.postMessage({ id, call: name, input });
    });
  }

  readonly onEvent = this.#events.add;

  /** After the data process was started anew: what is shown must be read again. */
  readonly onReconnect = this.#reconnected.add;

  #connect(port: MessagePort): void {
    const isAnother = this.#port !== null;
    this.#port?.close();
    this.#port = port;
    port.onmessage = (event: MessageEvent<unknown>) => this.#receive(event.data);
    this.#portArrived();
    if (!isAnother) return;
    // Nobody knows whether these were done before the process died: the caller reads again and decides.
    for (const { reject } of this.#waiting.values()) reject(new CallError('connection'));
    this.#waiting.clear();
    this.#reconnected.tell();
  }

  #receive(message: unknown): void {
    const event = dataEventSchema.safeParse(message);
    if (event.success) this.#events.tell(event.data);
    else this.#settle(replySchema.parse(message));
  }

  #settle(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (reply.ok) waiting?.resolve(reply.value);
    else waiting?.reject(new CallError(reply.error, reply.detail));
  }
}

const client = new DataClient();

export const { onEvent: onDataEvent, onReconnect } = client;

/**
 * Calls the data process.
 * @throws CallError with a code that `errorText` turns into a sentence
 */
export async function call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>> {
  if (!contract[name].input.safeParse(input).success) throw new CallError('bad_input');
  const value = await client.send(name, input);
  return contract[name].output.parse(value) as CallOutput<Name>;
}
