/**
 * Every word of the studio, in each language: what staff record, and what a button says. A word is known by its text, so
 * that a heart is recorded once for the shape, the pattern and the sticker, and never says what is no longer written on it.
 */
import type { Language } from '../domain/language.ts';
import { type StickerTheme, stickersByTheme, stickerThemeIds, stickerWord } from '../drawing/stickers/index.ts';
import { dictionaries } from '../i18n/index.ts';
import { spokenKey } from './spoken-key.ts';

/** Names: i18n `voice.groups.<id>`; those of stickers are `draw.stickerThemes.<id>`. */
export const deskGroups = [
  'steps',
  'tools',
  'colours',
  'lines',
  'fills',
  'figures',
  'symmetries',
  'feelings',
  'themes',
] as const;
export type DeskGroup = (typeof deskGroups)[number];
export type WordGroup = DeskGroup | StickerTheme;

/** In the order in which they are worth recording: what every child presses first. */
export const wordGroups: readonly WordGroup[] = [...deskGroups, ...stickerThemeIds];

export function isDeskGroup(group: WordGroup): group is DeskGroup {
  return (deskGroups as readonly WordGroup[]).includes(group);
}

export type StudioWord = { readonly group: WordGroup; readonly text: string; readonly key: string };

function textsOf(language: Language): Readonly<Record<WordGroup, readonly string[]>> {
  const { common, draw, desk, adult, guided } = dictionaries[language];
  const { label: _colours, ...colours } = draw.colours;
  const { label: _sizes, ...sizes } = draw.sizes;
  const stickers = Object.fromEntries(
    stickerThemeIds.map((theme) => [theme, stickersByTheme[theme].map((id) => stickerWord(id, language))]),
  ) as unknown as Record<StickerTheme, readonly string[]>;
  return {
    steps: [
      draw.myPictures,
      draw.newPicture,
      draw.someoneElse,
      draw.stepBack,
      draw.stepForward,
      draw.cleanPage,
      desk.moreTools,
      desk.moreColours,
      common.next,
      common.previous,
      common.back,
      common.tryAgain,
      draw.leave,
      adult.hold,
    ],
    tools: Object.values(desk.tools),
    colours: Object.values(colours),
    lines: [draw.sizes.label, ...Object.values(sizes)],
    fills: Object.values(desk.fills),
    figures: [...Object.values(desk.figures), ...Object.values(desk.filledFigures)],
    symmetries: Object.values(desk.symmetries),
    feelings: [...Object.values(guided.feelings), guided.wheel.draw, guided.wheel.ready],
    themes: Object.values(draw.stickerThemes),
    ...stickers,
  };
}

/** Each word once, under the first group that has it. */
export function studioWords(language: Language): readonly StudioWord[] {
  return (lists[language] ??= listOf(language));
}
const lists: Partial<Record<Language, readonly StudioWord[]>> = {};

function listOf(language: Language): readonly StudioWord[] {
  const texts = textsOf(language);
  const seen = new Set<string>();
  return wordGroups.flatMap((group) =>
    texts[group].flatMap((text) => {
      const key = spokenKey(text);
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ group, text, key }];
    }),
  );
}

/** Whether the studio has this word. @param key as `spokenKey` gives it */
export function isStudioWord(language: Language, key: string): boolean {
  return studioWords(language).some((word) => word.key === key);
}

/** The same word in another language; null where the studio does not know the text. */
export function translateWord(text: string, from: Language, to: Language): string | null {
  const [there, here] = [textsOf(from), textsOf(to)];
  const key = spokenKey(text);
  for (const group of wordGroups) {
    const place = there[group].findIndex((word) => spokenKey(word) === key);
    if (place >= 0) return here[group][place] ?? null;
  }
  return null;
}
