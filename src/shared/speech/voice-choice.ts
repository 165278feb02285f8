/** Which voice of the system may speak: one of that very language, and one that needs no network. */
import type { Language } from '../domain/language.ts';

/** As much of a SpeechSynthesisVoice as is asked for. */
export type SystemVoice = { readonly lang: string; readonly localService: boolean; readonly default: boolean };

/**
 * A voice of another language reads letters that it does not know one by one, or skips them; one that is not on this PC
 * sends what it reads to somebody else's. Both are worse than silence.
 */
export function chooseVoice<Voice extends SystemVoice>(voices: readonly Voice[], language: Language): Voice | null {
  const fitting = voices.filter(({ lang, localService }) => localService && languageOfTag(lang) === language);
  return fitting.find((voice) => voice.default) ?? fitting[0] ?? null;
}

/** `kk-KZ`, `kk_KZ` and `KK` are Kazakh; `kkz` and `x-kk` are not. */
function languageOfTag(tag: string): string {
  return tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
}
