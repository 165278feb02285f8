import type { Language } from '../../../shared/domain/language.ts';
import type { Clip } from '../../../shared/ipc/contract/voice.ts';
import type { Said } from '../../../shared/speech/studio-words.ts';
import { chooseVoice } from '../../../shared/speech/voice-choice.ts';
import type { ClipPlayer } from './clip-player.ts';

/** What is recorded for a child. */
export type Recorded = {
  readonly language: Language;
  readonly keys: ReadonlySet<string>;
  readonly fetch: (key: string) => Promise<Clip>;
};

/** A little slower than adults talk to each other. */
const RATE = 0.9;

/** Says words: as staff recorded them, else by a voice of the system of that very language, else not at all. */
export class Speaker {
  readonly #clips: ClipPlayer;

  constructor(clips: ClipPlayer) {
    this.#clips = clips;
  }

  /** What is said now is cut short: a child hears the button that it pressed last. */
  say({ text, key }: Said, language: Language, recorded: Recorded | null): void {
    this.stop();
    if (recorded?.language === language && recorded.keys.has(key)) {
      void this.#clips.play(`${language}:${key}`, () => recorded.fetch(key));
    } else sayBySystem(text, language);
  }

  stop(): void {
    this.#clips.stop();
    window.speechSynthesis?.cancel();
  }
}

function sayBySystem(text: string, language: Language): void {
  const { speechSynthesis } = window;
  const voice = speechSynthesis && chooseVoice(speechSynthesis.getVoices(), language);
  if (!voice) return;
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = RATE;
  speechSynthesis.speak(utterance);
}
