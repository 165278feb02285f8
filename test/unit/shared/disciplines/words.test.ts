/** What comes with each discipline: goals to start from and phrases for notes, in all languages. */
import { describe, expect, it } from 'vitest';
import type { DisciplineDefinition } from '../../../../src/shared/disciplines/definition.ts';
import { definitions } from '../../../../src/shared/disciplines/index.ts';
import { icfCodes } from '../../../../src/shared/domain/icf.ts';
import { languages } from '../../../../src/shared/domain/language.ts';

const all: readonly DisciplineDefinition[] = definitions;

describe.each(all.map((one) => [one.id, one] as const))('%s', (_id, { bank, words, recorders }) => {
  it('has six to ten goals to start from, each recorded in a way of the discipline and with a known code', () => {
    expect(bank.length).toBeGreaterThanOrEqual(6);
    expect(bank.length).toBeLessThanOrEqual(10);
    for (const goal of bank) {
      expect(recorders).toContain(goal.recorder);
      expect(icfCodes).toContain(goal.icf);
    }
  });

  it.each(languages)('says nothing twice and nothing in another language: %s', (language) => {
    const texts = [...bank.map(({ title }) => title[language]), ...words[language].phrases];
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) {
      expect(text).toBe(text.trim());
      expect(text.length).toBeLessThanOrEqual(100);
      // A sound in brackets is written as it is in the language of the child.
      const said = text.replaceAll(/\[\S+?\]/g, '');
      expect(said).not.toMatch(language === 'en' ? /\p{Script=Cyrillic}/u : /\p{Script=Latin}/u);
      if (language === 'ru') expect(said).not.toMatch(/[әғқңөұүһі]/iu);
    }
  });

  it('has as many phrases in each language', () => {
    const counts = languages.map((language) => words[language].phrases.length);
    expect(new Set(counts).size).toBe(1);
    expect(counts[0]).toBeGreaterThanOrEqual(8);
    expect(counts[0]).toBeLessThanOrEqual(12);
  });
});
