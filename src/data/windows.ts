/** The windows that are connected, each over a port of its own. */
import type { DataEvent } from '../shared/ipc/events.ts';
import { Connection, type Identity } from './connection.ts';
import type { Dispatch } from './dispatch.ts';
import type { ParentPort, WindowPort } from './parent-port.ts';

export class Windows {
  readonly #dispatch: Dispatch;
  readonly #parentPort: ParentPort;
  readonly #ports = new Map<WindowPort, Connection>();
  readonly #untold: DataEvent[] = [];
  #answering = 0;

  constructor(dispatch: Dispatch, parentPort: ParentPort) {
    this.#dispatch = dispatch;
    this.#parentPort = parentPort;
  }

  /** @param identity whom the window spoke for before, if main remembers */
  add(port: WindowPort, windowId: number, identity: Identity): void {
    const connection = new Connection(identity, (changed) =>
      this.#parentPort.postMessage({ kind: 'identity', windowId, identity: changed }),
    );
    this.#ports.set(port, connection);
    port.on('message', ({ data }) => void this.#answer(port, connection, data));
    port.on('close', () => this.#ports.delete(port));
    port.start();
  }

  /** What a call changed is told after its answer: whoever tapped comes first. */
  broadcast(event: DataEvent): void {
    if (event.event === 'changed' && this.#answering > 0) this.#untold.push(event);
    else this.#tell(event);
  }

  /** @returns whether anybody was signed in */
  lockStaff(): boolean {
    return [...this.#ports.values()].map((connection) => connection.lock()).includes(true);
  }

  #tell(event: DataEvent): void {
    for (const port of this.#ports.keys()) port.postMessage(event);
  }

  async #answer(port: WindowPort, connection: Connection, message: unknown): Promise<void> {
    this.#answering++;
    const reply = await this.#dispatch(connection, message);
    if (reply) port.postMessage(reply);
    this.#answering--;
    for (const event of this.#untold.splice(0)) this.#tell(event);
  }
}
