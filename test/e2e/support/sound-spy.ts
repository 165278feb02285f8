/** Counts what the window lets be heard, without a loudspeaker: which sounds are begun, and when sound is opened at all. */
import type { Page } from '@playwright/test';

export type Heard = {
  /** Audio contexts that were opened. */
  readonly opened: number;
  /** Tones begun: first pitch of each note, Hz. */
  readonly notes: readonly number[];
  /** Hums begun: noise that repeats. */
  readonly hums: number;
  /** Recorded words begun: how long each is heard, seconds. */
  readonly words: readonly number[];
  /** What a voice of the system was asked to say. */
  readonly spoken: readonly { readonly text: string; readonly lang: string }[];
  /** How often what was said has been cut short. */
  readonly cancelled: number;
};

/** From here on sounds are counted. Before the first press. */
export async function listenTo(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard = {
      opened: 0,
      notes: [] as number[],
      hums: 0,
      words: [] as number[],
      spoken: [] as object[],
      cancelled: 0,
    };
    Object.assign(window, { heard });
    const Context = window.AudioContext;
    window.AudioContext = class extends Context {
      constructor(options?: AudioContextOptions) {
        super(options);
        heard.opened++;
      }
    };
    const startNote = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (when?: number) {
      heard.notes.push(Math.round(this.frequency.value));
      return startNote.call(this, when);
    };
    const startBuffer = AudioBufferSourceNode.prototype.start;
    AudioBufferSourceNode.prototype.start = function (when?: number, offset?: number, duration?: number) {
      if (this.loop) heard.hums++;
      else heard.words.push(duration ?? 0);
      return startBuffer.call(this, when, offset, duration);
    };
    const { speechSynthesis } = window;
    speechSynthesis.speak = ({ text, lang }) => void heard.spoken.push({ text, lang });
    const cancel = speechSynthesis.cancel.bind(speechSynthesis);
    speechSynthesis.cancel = () => {
      heard.cancelled++;
      cancel();
    };
  });
}

export function heardOn(page: Page): Promise<Heard> {
  return page.evaluate(() => (window as unknown as { heard: Heard }).heard);
}

/** The system has voices of these languages. */
export async function giveVoices(
  page: Page,
  voices: readonly { lang: string; localService: boolean }[],
): Promise<void> {
  await page.evaluate((given) => {
    speechSynthesis.getVoices = () => given.map((voice) => ({ ...voice, default: false }) as SpeechSynthesisVoice);
    // A voice of our own making is no voice to Chromium.
    Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set() {}, get: () => null });
  }, voices);
}
