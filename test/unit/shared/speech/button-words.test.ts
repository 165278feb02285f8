/** No button of the studio without its word: everything children read there can be recorded, or it is said why not. */
import { describe, expect, it } from 'vitest';
import { languages } from '../../../../src/shared/domain/language.ts';
import { starters } from '../../../../src/shared/drawing/starters/index.ts';
import { dictionaries } from '../../../../src/shared/i18n/index.ts';
import { spokenKey } from '../../../../src/shared/speech/spoken-key.ts';
import { isStudioWord, saidIn } from '../../../../src/shared/speech/studio-words.ts';

const sections = ['draw', 'desk', 'guided', 'gallery', 'replay', 'together'] as const;

/** Words of these sections that stand on no button of a child; a path ends everything below it. */
const noButtons: Readonly<Record<string, string>> = {
  'draw.pickYourPicture': 'a title',
  'draw.noChildren': 'a message for adults',
  'draw.noChildrenHow': 'a message for adults',
  'draw.leaveTitle': 'a title for adults',
  'draw.page': 'names the page for a screen reader',
  'draw.notSaved': 'a message',
  'draw.didNotOpen': 'a message',
  'draw.things.label': 'names a bar for a screen reader',
  'draw.keyboard.label': 'names the keyboard for a screen reader',
  'draw.keyboard.text': 'names what is typed for a screen reader',
  'draw.begin.title': 'a title',
  'draw.colours.label': 'names a tray for a screen reader',
  'desk.toolTray': 'names a tray for a screen reader',
  'guided.ways': 'a form for adults',
  'guided.make': 'a form for adults, but for the name of its pages',
  'guided.kept': 'a list for adults',
  'guided.wheel.before': 'a title',
  'guided.wheel.after': 'a title',
  'replay.bar': 'a bar to pull, which shows what it does',
};
const buttonsAmongThem: readonly string[] = ['guided.make.ours'];

/** Numbers that stand in for `{{…}}` on buttons. */
const numbers: Readonly<Record<string, readonly number[]>> = {
  'draw.picture': [1, 7, 120],
  'replay.speed': [1, 2, 4],
  'together.place': [1, 2, 3, 4],
};

type Leaf = readonly [path: string, text: string];

function leavesOf(value: unknown, path: string): readonly Leaf[] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => leavesOf(inner, `${path}.${key}`));
}

const isBelow = (path: string, above: string) => path === above || path.startsWith(`${above}.`);
const isNoButton = (path: string) =>
  !buttonsAmongThem.includes(path) && Object.keys(noButtons).some((above) => isBelow(path, above));

describe.each(languages)('the buttons of the studio in %s', (language) => {
  const leaves = sections.flatMap((section) => leavesOf(dictionaries[language][section], section));

  it('can all be recorded', () => {
    const missing = leaves
      .filter(([path]) => !isNoButton(path))
      .flatMap(([path, text]) => (numbers[path] ?? [null]).map((number) => [path, fill(text, number)] as const))
      .filter(([, text]) => !isStudioWord(language, saidIn(text, language, language)?.key ?? spokenKey(text)))
      .map(([path, text]) => `${path}: ${text}`);
    expect(missing).toEqual([]);
  });

  it('leave nothing out without a reason, and no reason without a word', () => {
    const paths = leaves.map(([path]) => path);
    for (const above of [...Object.keys(noButtons), ...buttonsAmongThem, ...Object.keys(numbers)])
      expect(
        paths.some((path) => isBelow(path, above)),
        above,
      ).toBe(true);
    for (const [path, text] of leaves)
      if (text.includes('{{') && !isNoButton(path)) expect(numbers).toHaveProperty([path]);
  });

  it('have the name of each page to begin on, and the words that all of the app has', () => {
    for (const { title } of starters) expect(isStudioWord(language, spokenKey(title[language])), title.en).toBe(true);
    const { common, adult } = dictionaries[language];
    for (const text of [common.next, common.previous, common.tryAgain, adult.hold])
      expect(isStudioWord(language, spokenKey(text)), text).toBe(true);
  });
});

function fill(text: string, number: number | null): string {
  return number === null ? text : text.replace(/\{\{\w+\}\}/, String(number));
}
