import type { Starter } from '../starter.ts';

/** Starters of one theme; an activity is a theme of its own. Its word is `draw.themes.<theme>`. */
export type StarterGroup = { readonly theme: string; readonly starters: readonly [Starter, ...Starter[]] };

/** By theme, in the order in which themes come first. */
export function groupsOf(starters: readonly Starter[]): readonly StarterGroup[] {
  const groups = new Map<string, [Starter, ...Starter[]]>();
  for (const starter of starters) {
    const group = groups.get(starter.theme);
    if (group) group.push(starter);
    else groups.set(starter.theme, [starter]);
  }
  return [...groups].map(([theme, members]) => ({ theme, starters: members }));
}
