/** What can be read on the buttons of the studio, taken from where the buttons take it. */
import type { Language } from '../domain/language.ts';
import { REPLAY_SPEEDS } from '../drawing/replay.ts';
import { starters } from '../drawing/starters/index.ts';
import { type StickerTheme, stickersByTheme, stickerThemeIds, stickerWord } from '../drawing/stickers/index.ts';
import { PLACE_COUNTS } from '../drawing/tools/together.ts';
import { dictionaries } from '../i18n/index.ts';
import type { WordGroup } from './word-groups.ts';

export type Texts = Readonly<Record<WordGroup, readonly string[]>>;

/** The same word stands at the same place of its group in each language. */
export function textsOf(language: Language): Texts {
  known[language] ??= gather(language);
  return known[language];
}
const known: Partial<Record<Language, Texts>> = {};

function gather(language: Language): Texts {
  const { common, draw, desk, adult, guided, gallery, replay, together } = dictionaries[language];
  const { label: _colours, ...colours } = draw.colours;
  const { label: _sizes, ...sizes } = draw.sizes;
  const { label: _things, ...things } = draw.things;
  const { label: _keyboard, text: _text, ...keys } = draw.keyboard;
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
      common.tryAgain,
      draw.leave,
      adult.hold,
    ],
    pictures: [
      ...Object.values(gallery),
      replay.play,
      replay.pause,
      replay.again,
      ...REPLAY_SPEEDS.map((speed) => replay.speed.replace('{{speed}}', String(speed))),
    ],
    tools: Object.values(desk.tools),
    colours: Object.values(colours),
    lines: [draw.sizes.label, ...Object.values(sizes)],
    begin: [draw.begin.empty, draw.begin.papers, draw.begin.back, guided.make.ours, ...Object.values(draw.themes)],
    fills: Object.values(desk.fills),
    figures: [...Object.values(desk.figures), ...Object.values(desk.filledFigures)],
    symmetries: Object.values(desk.symmetries),
    papers: Object.values(draw.papers),
    things: [...Object.values(things), ...Object.values(keys)],
    together: [...places.map((place) => together.place.replace('{{number}}', place))],
    feelings: [...Object.values(guided.feelings), guided.wheel.draw, guided.wheel.ready],
    themes: Object.values(draw.stickerThemes),
    pages: starters.map(({ title }) => title[language]),
    ...stickers,
  };
}

const places = Array.from({ length: Math.max(...PLACE_COUNTS) }, (_unused, index) => String(index + 1));
