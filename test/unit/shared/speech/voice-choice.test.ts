import { describe, expect, it } from 'vitest';
import { chooseVoice, type SystemVoice } from '../../../../src/shared/speech/voice-choice.ts';

const voice = (lang: string, more: Partial<SystemVoice> = {}): SystemVoice => ({
  lang,
  localService: true,
  default: false,
  ...more,
});

describe('a system voice', () => {
  it.each(['kk', 'kk-KZ', 'kk_KZ', 'KK-kz'])('%s speaks Kazakh', (lang) => {
    expect(chooseVoice([voice('ru-RU'), voice(lang)], 'kk')?.lang).toBe(lang);
  });

  it.each(['ru-RU', 'kkz', 'x-kk', '', 'en-KK', 'ky-KG', 'tr'])('%s does not', (lang) => {
    expect(chooseVoice([voice(lang, { default: true })], 'kk')).toBeNull();
  });

  it('never needs a network', () => {
    expect(chooseVoice([voice('ru-RU', { localService: false, default: true })], 'ru')).toBeNull();
    const local = voice('ru-RU');
    expect(chooseVoice([voice('ru-RU', { localService: false }), local], 'ru')).toBe(local);
  });

  it('is the one that the system prefers, else the first', () => {
    const [one, two] = [voice('en-GB'), voice('en-US', { default: true })];
    expect(chooseVoice([one, two], 'en')).toBe(two);
    expect(chooseVoice([one, voice('en-US')], 'en')).toBe(one);
    expect(chooseVoice([], 'en')).toBeNull();
  });
});
