/** What was typed and is not saved yet: kept while other things are looked at and while the door is locked, for its writer alone. */
import { createListeners } from '../../../shared/listeners.ts';

export type Unsaved = {
  /** Where it is, by the first word of its key: a part of the office. */
  readonly key: string;
  /** What a person calls it. */
  readonly name: string;
  readonly value: unknown;
};

/** By person, in memory only: these are names of children. */
const kept = new Map<string, readonly Unsaved[]>();
const nothing: readonly Unsaved[] = [];
const listeners = createListeners();
/** Forms on screen that keep nothing: what is in them goes with the screen. */
let typedForms = 0;

export const subscribeUnsaved = listeners.add;

export const unsavedOf = (person: string | null): readonly Unsaved[] =>
  (person !== null && kept.get(person)) || nothing;

export const findUnsaved = (person: string | null, key: string): Unsaved | undefined =>
  unsavedOf(person).find((one) => one.key === key);

export function keepUnsaved(person: string | null, unsaved: Unsaved): void {
  if (person === null) return;
  kept.set(person, [...others(person, unsaved.key), unsaved]);
  listeners.tell();
}

export function dropUnsaved(person: string | null, key: string): void {
  if (person === null || !findUnsaved(person, key)) return;
  kept.set(person, others(person, key));
  listeners.tell();
}

const others = (person: string, key: string) => unsavedOf(person).filter((one) => one.key !== key);

/** @returns takes it back */
export function holdTyped(): () => void {
  typedForms += 1;
  return () => {
    typedForms -= 1;
  };
}

export const isAnythingTyped = (): boolean => typedForms > 0;
