/** Keys that a kiosk takes away. */

export type KeyInput = {
  /** What the key writes, in the layout in use. */
  readonly key: string;
  /** Where the key is, e.g. `KeyR`. */
  readonly code: string;
  readonly control: boolean;
  readonly alt: boolean;
  readonly meta: boolean;
  readonly shift: boolean;
};

const withAlt: ReadonlySet<string> = new Set(['f4', 'arrowleft', 'arrowright', 'home', 'tab', ' ']);
const withControl: ReadonlySet<string> = new Set([...'rwqposntufghj', ...'+-=_0', 'tab', 'f4']);
const withControlAndShift: ReadonlySet<string> = new Set([...'ijcrndwqm', 'delete', 'escape']);

/** Keys that reload, zoom, print, search, open tools, or close and leave the window. */
export function isForbiddenKey({ key, code, control, alt, meta, shift }: KeyInput): boolean {
  const written = key.toLowerCase();
  if (/^f([1-9]|1\d|2[0-4])$/.test(written) || /^(browser|launch)/.test(written)) return true;
  if (alt && !control && withAlt.has(written)) return true;
  // AltGr is control and alt together, and writes letters.
  if ((!control && !meta) || (control && alt)) return false;
  // In a Kazakh or Russian layout the key R writes «к», and is still the one that reloads.
  const placed = /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? written;
  return [written, placed].some((name) => withControl.has(name) || (shift && withControlAndShift.has(name)));
}
