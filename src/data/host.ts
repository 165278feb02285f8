/** What the data process asks of main: windows, dialogs, printers and files outside the data folder are main's. */
import type { Drive } from '../shared/domain/second-copy.ts';

export type SaveRequest = {
  /** Suggested name with its ending, already free of forbidden characters. */
  readonly fileName: string;
  readonly content: FileContent;
};

export type FileContent =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** A whole HTML document (no scripts) that main renders to an A4 PDF. `footer`: shown with page x of y. */
  | { readonly kind: 'pdf'; readonly html: string; readonly landscape: boolean; readonly footer: string };

export type SaveAnswer =
  | { readonly saved: true; readonly path: string }
  | { readonly saved: false; readonly reason: 'cancelled' | 'failed' | 'full' };

export type PdfRequest = { readonly html: string; readonly landscape: boolean; readonly footer: string };

export type OpenRequest = {
  readonly what: 'file' | 'folder';
  /** In the person's language, as the system's dialog shows it. */
  readonly title: string;
  readonly filters: readonly { readonly name: string; readonly extensions: readonly string[] }[];
};

export type OpenAnswer = { readonly chosen: true; readonly path: string } | { readonly chosen: false };

export type Host = {
  /** Other drives than the one with the data: sticks, second disks. */
  readonly drives: () => Promise<readonly Drive[]>;
  /** Asks the person for a file or a folder; whoever asked reads it. */
  readonly openFile: (request: OpenRequest) => Promise<OpenAnswer>;
  /** Asks the person where to, for what is written piece by piece; null: nowhere. */
  readonly chooseFile: (fileName: string) => Promise<string | null>;
  /** A document as an A4 PDF, its pages numbered; null where that failed. */
  readonly renderPdf: (request: PdfRequest) => Promise<Uint8Array | null>;
  /** Asks the person where to, then writes the file whole or not at all. */
  readonly saveFile: (request: SaveRequest) => Promise<SaveAnswer>;
  /** For a few seconds from now on, the window is given the microphone when it asks. */
  readonly openMicrophone: () => void;
  /** Prints an HTML document (no scripts) through the system's print dialog. */
  readonly print: (html: string, landscape?: boolean) => Promise<{ readonly printed: boolean }>;
  /** Tells that this process may stand still from now on, for longer than one that works usually does. */
  readonly beginLongWork: () => void;
  readonly quit: () => void;
};
