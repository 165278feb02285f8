import { createListeners } from '../../shared/listeners.ts';
import type { Tone } from './chip.tsx';

export interface ToastOptions {
  readonly message: string;
  readonly tone?: Tone | undefined;
  /** Usually "undo". The toast closes once it was pressed. */
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
  /** Milliseconds until it leaves by itself; it waits while pointed at or focused. */
  readonly duration?: number | undefined;
}

export interface ToastItem extends ToastOptions {
  readonly id: number;
}

/** More than three at once would cover what one is working on. */
const limit = 3;

let items: readonly ToastItem[] = [];
let lastId = 0;
const listeners = createListeners();

function change(next: readonly ToastItem[]) {
  items = next;
  listeners.tell();
}

/** Shows a short message; answers its id for closeToast. */
export function showToast(options: ToastOptions): number {
  lastId += 1;
  change([...items, { ...options, id: lastId }].slice(-limit));
  return lastId;
}

export function closeToast(id: number): void {
  change(items.filter((item) => item.id !== id));
}

export const subscribeToasts = listeners.add;

export function currentToasts(): readonly ToastItem[] {
  return items;
}
