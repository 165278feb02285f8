import { type Clip, largestClip } from '../../../shared/ipc/contract/voice.ts';
import { levelOf } from '../../../shared/speech/clip-shape.ts';
import { hasSpoken, hear, isOver, type Listening, NOTHING_HEARD } from '../../../shared/speech/listening.ts';
import { call } from '../client/index.ts';

export type Take =
  | { readonly kind: 'word'; readonly clip: Clip }
  | { readonly kind: 'unheard' }
  | { readonly kind: 'given-up' };
/** Why there is no microphone. */
export type MicrophoneProblem = 'noMicrophone' | 'microphoneBusy';

const MIME = 'audio/webm;codecs=opus';
/** Speech needs no more; a word is 6 kB. */
const BITS_PER_SECOND = 32_000;
const LISTEN_EVERY_MS = 30;
/** Sound of the last so many samples is measured: 43 ms at 48 kHz. */
const WINDOW = 2048;

/** Records one word after the other from one microphone; open only while its screen is. */
export class WordRecorder {
  readonly #stream: MediaStream;
  readonly #context: AudioContext;
  readonly #ear: AnalyserNode;

  private constructor(stream: MediaStream) {
    this.#stream = stream;
    this.#context = new AudioContext();
    this.#ear = new AnalyserNode(this.#context, { fftSize: WINDOW });
    new MediaStreamAudioSourceNode(this.#context, { mediaStream: stream }).connect(this.#ear);
  }

  /** @throws MicrophoneProblem */
  static async open(): Promise<WordRecorder> {
    try {
      await call('voice.microphone', {});
      const audio = { echoCancellation: true, noiseSuppression: true, autoGainControl: true };
      return new WordRecorder(await navigator.mediaDevices.getUserMedia({ audio, video: false }));
    } catch (error) {
      const isMissing = error instanceof DOMException && error.name === 'NotFoundError';
      throw (isMissing ? 'noMicrophone' : 'microphoneBusy') satisfies MicrophoneProblem;
    }
  }

  close(): void {
    for (const track of this.#stream.getTracks()) track.stop();
    this.#context.close().catch(() => undefined);
  }

  /**
   * Listens for one word.
   * @param onLevel told the loudness, 0..1, many times a second
   * @returns what was heard, once it is quiet again, and what gives it up
   */
  listen(onLevel: (level: number) => void): { readonly take: Promise<Take>; readonly giveUp: () => void } {
    const recorder = new MediaRecorder(this.#stream, { mimeType: MIME, audioBitsPerSecond: BITS_PER_SECOND });
    const parts: Blob[] = [];
    const samples = new Float32Array(WINDOW);
    let heard: Listening = NOTHING_HEARD;
    let isGivenUp = false;
    let before = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      this.#ear.getFloatTimeDomainData(samples);
      const level = levelOf(samples);
      heard = hear(heard, level, now - before);
      before = now;
      onLevel(level);
      if (isOver(heard)) stop();
    }, LISTEN_EVERY_MS);
    const stop = () => {
      clearInterval(timer);
      if (recorder.state !== 'inactive') recorder.stop();
    };
    const take = new Promise<Take>((resolve) => {
      recorder.ondataavailable = ({ data }) => parts.push(data);
      recorder.onerror = stop;
      recorder.onstop = () => {
        clearInterval(timer);
        if (isGivenUp) resolve({ kind: 'given-up' });
        else if (!hasSpoken(heard)) resolve({ kind: 'unheard' });
        else void clipOf(parts).then(resolve);
      };
      recorder.start();
    });
    return {
      take,
      giveUp: () => {
        isGivenUp = true;
        stop();
      },
    };
  }
}

async function clipOf(parts: readonly Blob[]): Promise<Take> {
  const audio = new Uint8Array(await new Blob([...parts]).arrayBuffer());
  return audio.length === 0 || audio.length > largestClip
    ? { kind: 'unheard' }
    : { kind: 'word', clip: { mime: MIME, audio } };
}
