/** Words of a label while they are typed, and what the page keeps of them. */
import type { Placement, Thing, ThingOp } from '../ops/thing.ts';

type Label = Thing & { readonly kind: 'label' };

/** `isNew`: they are not on the page yet. */
export type Writing = { readonly thing: Label; readonly isNew: boolean };

export function newWords(id: string, placement: Placement, colour: string): Writing {
  return { thing: { kind: 'label', id, placement, text: '', colour }, isNew: true };
}

export function withWords(writing: Writing, change: Partial<Pick<Label, 'text' | 'colour'>>): Writing {
  return { ...writing, thing: { ...writing.thing, ...change } };
}

/**
 * The step that puts what was written on the page; null where that changes nothing. Without words there is no label.
 * @param before the label as it lies on the page; none where it is new, or was taken away meanwhile
 */
export function writtenOp({ thing, isNew }: Writing, before: Thing | undefined): ThingOp | null {
  const text = thing.text.trim();
  if (isNew) return text === '' ? null : { kind: 'place', thing: { ...thing, text } };
  if (before?.kind !== 'label') return null;
  if (text === '') return { kind: 'remove', id: thing.id };
  if (before.text === text && before.colour === thing.colour) return null;
  return { kind: 'write', id: thing.id, text, colour: thing.colour };
}
