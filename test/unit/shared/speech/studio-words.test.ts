import { describe, expect, it } from 'vitest';
import { languages } from '../../../../src/shared/domain/language.ts';
import { ALL_COLOURS } from '../../../../src/shared/drawing/palette.ts';
import { stickersByTheme } from '../../../../src/shared/drawing/stickers/index.ts';
import { dictionaries } from '../../../../src/shared/i18n/index.ts';
import { LONGEST_WORD, spokenKey } from '../../../../src/shared/speech/spoken-key.ts';
import { isStudioWord, saidIn, studioWords, translateWord } from '../../../../src/shared/speech/studio-words.ts';
import { textsOf } from '../../../../src/shared/speech/texts-of.ts';
import { deskGroups, wordGroups } from '../../../../src/shared/speech/word-groups.ts';

it('a word is found whatever its capitals and spaces', () => {
  expect(spokenKey('  Қар  ұшқыны: 6\n')).toBe('қар ұшқыны: 6');
  expect(spokenKey('ҚЫЛҚАЛАМ')).toBe(spokenKey('қылқалам'));
});

describe.each(languages)('the words of the studio in %s', (language) => {
  const words = studioWords(language);

  it('are each there once, and short enough to say', () => {
    expect(new Set(words.map(({ key }) => key)).size).toBe(words.length);
    for (const { text } of words) expect(text.length > 0 && text.length <= LONGEST_WORD, text).toBe(true);
    for (const { text } of words) expect(text).not.toMatch(/\{\{|_one|_other/);
  });

  it('come in groups that each have some', () => {
    expect(new Set(words.map(({ group }) => group))).toEqual(new Set(wordGroups));
    expect(Object.keys(dictionaries[language].voice.groups).sort()).toEqual([...deskGroups].sort());
  });

  it('have every tool, colour and sticker', () => {
    const { draw, desk } = dictionaries[language];
    for (const tool of Object.values(desk.tools)) expect(isStudioWord(language, spokenKey(tool))).toBe(true);
    for (const { id } of ALL_COLOURS) expect(isStudioWord(language, spokenKey(draw.colours[id]))).toBe(true);
    const stickers = Object.values(stickersByTheme).flat().length;
    expect(words.length).toBeGreaterThan(stickers * 0.9 + 80);
    expect(isStudioWord(language, 'no such word')).toBe(false);
  });
});

describe('a word in another language', () => {
  it('is the same thing', () => {
    expect(translateWord('Ластик', 'ru', 'kk')).toBe('Өшіргіш');
    expect(translateWord('кошка', 'ru', 'en')).toBe('Cat');
    expect(translateWord('Рисунок 7', 'ru', 'kk')).toBeNull();
  });

  it('every word has one', () => {
    for (const from of languages) {
      for (const to of languages) {
        for (const { text } of studioWords(from)) {
          const there = translateWord(text, from, to);
          expect(there, text).not.toBeNull();
          expect(isStudioWord(to, spokenKey(there ?? '')), text).toBe(true);
        }
      }
    }
  });
});

describe('what is said of a text', () => {
  it('is its word in the language of the child', () => {
    expect(saidIn('Ластик', 'ru', 'kk')).toEqual({ text: 'Өшіргіш', key: 'өшіргіш' });
    expect(saidIn('Ластик', 'ru', 'ru')).toEqual({ text: 'Ластик', key: 'ластик' });
    expect(saidIn('Айша', 'ru', 'kk')).toBeNull();
  });

  it('has the number of a picture for a voice, and the word alone for a recording, which nobody makes for each number', () => {
    expect(saidIn('Рисунок 17', 'ru', 'kk')).toEqual({ text: '17-сурет', key: 'сурет' });
    expect(saidIn('17-сурет', 'kk', 'ru')).toEqual({ text: 'Рисунок 17', key: 'рисунок' });
    expect(saidIn('Рисунок', 'ru', 'kk')).toEqual({ text: 'Сурет', key: 'сурет' });
    for (const text of ['Рисунок -1', 'Рисунок 1 2', 'Рисунок два']) expect(saidIn(text, 'ru', 'kk')).toBeNull();
    for (const language of languages) {
      const said = saidIn(dictionaries[language].draw.picture.replace('{{number}}', '3'), language, language);
      expect(isStudioWord(language, said?.key ?? '')).toBe(true);
    }
  });

  it('is what the button means: a word of its own group is the same thing in each language', () => {
    const unlike: string[] = [];
    for (const from of languages) {
      for (const to of languages) {
        const [there, here] = [textsOf(from), textsOf(to)];
        for (const group of wordGroups) {
          for (const [place, text] of there[group].entries()) {
            const meant = here[group][place] ?? '';
            const said = translateWord(text, from, to, [group]) ?? '';
            if (spokenKey(said) !== spokenKey(meant))
              unlike.push(`${from} "${text}" is ${to} "${said}", not "${meant}"`);
          }
        }
      }
    }
    expect(unlike).toEqual([]);
  });
});
