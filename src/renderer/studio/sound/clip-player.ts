import type { Clip } from '../../../shared/ipc/contract/voice.ts';
import { type ClipShape, shapeOf } from '../../../shared/speech/clip-shape.ts';
import type { SoundBox } from './sound-box.ts';

type Ready = { readonly buffer: AudioBuffer; readonly shape: ClipShape };

/** A word is kept ready so that it is heard at once when it is pressed again; there are not many favourites. */
const KEPT = 60;
/** A word that another one cuts off fades within so many seconds; its own beginning and end are as soft. */
const EDGE = 0.02;

/** Plays recorded words, one at a time: without the silence around them, and all equally loud. */
export class ClipPlayer {
  readonly #box: SoundBox;
  readonly #ready = new Map<string, Ready>();
  #playing: { readonly source: AudioBufferSourceNode; readonly gain: GainNode } | null = null;
  #turn = 0;

  constructor(box: SoundBox) {
    this.#box = box;
  }

  /**
   * Plays a word; nothing is heard where it cannot be read or another one was asked for meanwhile.
   * @param id names the recording, so that it is fetched once
   * @returns whether it began
   */
  async play(id: string, fetch: () => Promise<Clip>): Promise<boolean> {
    this.stop();
    const turn = this.#turn;
    const context = this.#box.wake();
    if (!context) return false;
    const ready = this.#ready.get(id) ?? (await prepare(context, fetch));
    if (!ready) return false;
    this.#keep(id, ready);
    if (turn !== this.#turn) return false;
    this.#start(context, ready);
    return true;
  }

  stop(): void {
    this.#turn++;
    if (!this.#playing) return;
    const { source, gain } = this.#playing;
    const now = gain.context.currentTime;
    gain.gain.cancelScheduledValues(now);
    gain.gain.setTargetAtTime(0, now, EDGE / 3);
    source.stop(now + 2 * EDGE);
    this.#playing = null;
  }

  /** Words were recorded anew. */
  forget(): void {
    this.#ready.clear();
  }

  #start(context: AudioContext, { buffer, shape }: Ready): void {
    const { out } = this.#box;
    if (!out) return;
    const source = new AudioBufferSourceNode(context, { buffer });
    const gain = new GainNode(context, { gain: 0 });
    const now = context.currentTime;
    const length = shape.to - shape.from;
    gain.gain.setValueAtTime(0, now);
    gain.gain.linearRampToValueAtTime(shape.gain, now + EDGE);
    gain.gain.setValueAtTime(shape.gain, now + Math.max(EDGE, length - EDGE));
    gain.gain.linearRampToValueAtTime(0, now + Math.max(EDGE, length));
    source.connect(gain).connect(out);
    source.onended = () => gain.disconnect();
    source.start(now, shape.from, length);
    this.#playing = { source, gain };
  }

  #keep(id: string, ready: Ready): void {
    this.#ready.delete(id);
    this.#ready.set(id, ready);
    const [oldest] = this.#ready.keys();
    if (this.#ready.size > KEPT && oldest !== undefined) this.#ready.delete(oldest);
  }
}

async function prepare(context: AudioContext, fetch: () => Promise<Clip>): Promise<Ready | null> {
  try {
    const { audio } = await fetch();
    const buffer = await context.decodeAudioData(new Uint8Array(audio).buffer);
    const shape = shapeOf(buffer.getChannelData(0), buffer.sampleRate);
    return shape && { buffer, shape };
  } catch {
    return null;
  }
}
