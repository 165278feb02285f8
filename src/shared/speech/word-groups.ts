/** Groups in which staff record the words of the studio. */
import { type StickerTheme, stickerThemeIds } from '../drawing/stickers/index.ts';

/** Names: i18n `voice.groups.<id>`; those of stickers are `draw.stickerThemes.<id>`. */
export const deskGroups = [
  'steps',
  'pictures',
  'tools',
  'colours',
  'lines',
  'begin',
  'fills',
  'figures',
  'symmetries',
  'papers',
  'things',
  'together',
  'feelings',
  'themes',
  'pages',
] as const;
export type DeskGroup = (typeof deskGroups)[number];
export type WordGroup = DeskGroup | StickerTheme;

/** In the order in which they are worth recording: what every child presses first. */
export const wordGroups: readonly WordGroup[] = [...deskGroups, ...stickerThemeIds];

export function isWordGroup(text: string): text is WordGroup {
  return (wordGroups as readonly string[]).includes(text);
}

export function isDeskGroup(group: WordGroup): group is DeskGroup {
  return (deskGroups as readonly WordGroup[]).includes(group);
}
