/** The line to main, typed here because nothing of Electron may be imported in this process. */
import type { Drive } from '../shared/domain/second-copy.ts';
import type { Identity } from './connection.ts';
import type { OpenAnswer, OpenRequest, PdfRequest, SaveAnswer, SaveRequest } from './host.ts';

/** A window's port as Electron hands it to a utility process. */
export type WindowPort = {
  readonly on: (event: 'message' | 'close', listener: (event: { readonly data: unknown }) => void) => void;
  readonly start: () => void;
  readonly postMessage: (message: unknown) => void;
};

/** From main. */
export type MainMessage =
  | { readonly kind: 'window'; readonly windowId: number; readonly identity: Identity }
  | HostAnswer
  | { readonly kind: 'already-open' }
  /** Answered at once: this process is alive. */
  | { readonly kind: 'ping' }
  /** The PC was locked or went to sleep: staff are signed out, a child goes on drawing. */
  | { readonly kind: 'lock' }
  | { readonly kind: 'close' };

export type HostAnswer = {
  readonly kind: 'answer';
  readonly id: number;
  readonly value:
    | readonly Drive[]
    | SaveAnswer
    | OpenAnswer
    | { readonly printed: boolean }
    | string
    | Uint8Array
    | null;
};

/** To main. */
export type DataMessage =
  | { readonly kind: 'save'; readonly id: number; readonly request: SaveRequest }
  | { readonly kind: 'choose'; readonly id: number; readonly fileName: string }
  | { readonly kind: 'open'; readonly id: number; readonly request: OpenRequest }
  | { readonly kind: 'render'; readonly id: number; readonly request: PdfRequest }
  | { readonly kind: 'drives'; readonly id: number }
  | { readonly kind: 'microphone' }
  | { readonly kind: 'print'; readonly id: number; readonly html: string; readonly landscape: boolean }
  | { readonly kind: 'quit' }
  | { readonly kind: 'pong' }
  /** It may stand still for longer than usual from now on. */
  | { readonly kind: 'long-work' }
  /** Remembered by main, so that a window keeps its role when this process is started anew. */
  | { readonly kind: 'identity'; readonly windowId: number; readonly identity: Identity };

export type ParentPort = {
  readonly on: (
    event: 'message',
    listener: (event: { readonly data: unknown; readonly ports: readonly WindowPort[] }) => void,
  ) => void;
  readonly postMessage: (message: DataMessage) => void;
};

export const parentPort = (process as unknown as { readonly parentPort: ParentPort }).parentPort;
