import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../../../src/shared/domain/language.ts';
import { thingSchema } from '../../../../../src/shared/drawing/ops/thing.ts';
import {
  isSticker,
  stickersByTheme,
  stickerThemeIds,
  stickerWord,
} from '../../../../../src/shared/drawing/stickers/index.ts';

const folder = resolve(import.meta.dirname, '../../../../../resources/stickers');
const ids = Object.values(stickersByTheme).flat();

describe('stickers', () => {
  it('are at least 320, each once', () => {
    expect(ids.length).toBeGreaterThanOrEqual(320);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have a picture each, and no picture is left over', () => {
    expect(ids.filter((id) => !existsSync(`${folder}/${id}.svg`))).toEqual([]);
    expect(readdirSync(folder)).toHaveLength(ids.length);
  });

  it('fill every theme, professions with at least 15', () => {
    for (const theme of stickerThemeIds) expect(stickersByTheme[theme].length).toBeGreaterThanOrEqual(15);
    expect(stickersByTheme.professions.length).toBeGreaterThanOrEqual(15);
  });

  it.each(languages)('are called each by a word of its own in %s', (language) => {
    const words = ids.map((id) => stickerWord(id, language));
    expect(words.filter((word) => !/^\p{Lu}[\p{L} -]{0,28}$/u.test(word))).toEqual([]);
    const twice = words.filter((word, index) => words.indexOf(word) !== index);
    expect(twice).toEqual([]);
    const script = language === 'en' ? /^[\p{Script=Latin} -]+$/u : /^[\p{Script=Cyrillic} -]+$/u;
    expect(words.filter((word) => !script.test(word))).toEqual([]);
  });

  it('fit into a drawing by their names', () => {
    const placement = { x: 0, y: 0, width: 100, turn: 0, isFlipped: false };
    for (const sticker of ids)
      expect(thingSchema.safeParse({ kind: 'sticker', id: 'a', placement, sticker }).success).toBe(true);
  });

  it('of a newer version are told apart', () => {
    expect(isSticker('cat')).toBe(true);
    expect(isSticker('toString')).toBe(false);
    expect(isSticker('sticker of tomorrow')).toBe(false);
  });
});
