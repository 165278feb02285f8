import { isWordGroup, type WordGroup } from '../../../../shared/speech/word-groups.ts';

/** What a button says, and where among the words of the studio to look for it first. */
export type ButtonWord = { readonly text: string; readonly groups: readonly WordGroup[] };

/** The word on a button, or the one that a screen reader would read. */
export function wordOf(button: Element): ButtonWord {
  const text = button.getAttribute('data-word') ?? button.getAttribute('aria-label') ?? button.textContent;
  const groups = button.closest('[data-words]')?.getAttribute('data-words')?.split(' ') ?? [];
  return { text: text.trim(), groups: groups.filter(isWordGroup) };
}

/** For a part of a screen: from which groups the words of its buttons are. The same word means other things in others. */
export function wordsFrom(...groups: readonly WordGroup[]): { readonly 'data-words': string } {
  return { 'data-words': groups.join(' ') };
}
