/** Everything that the studio lets be heard goes through here: tones, the hum of a stroke, and recorded words. */

import type { Tool } from '../../../shared/drawing/ops/stroke.ts';
import { HUMS } from '../../../shared/sound/hum.ts';
import { LOUDEST, type Plan, planTone, type Tone } from '../../../shared/sound/tone.ts';
import { HumVoice } from './hum-voice.ts';

/** A tone that another one follows fades within so many seconds. */
const GIVE_WAY = 0.04;

/**
 * One for the window. It opens the sound of the PC at the first press and not before; where there is none, all of this
 * does nothing.
 */
export class SoundBox {
  #context: AudioContext | null = null;
  #out: AudioNode | null = null;
  #isBroken = false;
  #hasTones = false;
  #tone: GainNode | null = null;
  #hum: HumVoice | null = null;
  #waiting: ReturnType<typeof setTimeout> | null = null;

  /** Whether tones are heard; words are switched where they are said. */
  setTones(hasTones: boolean): void {
    this.#hasTones = hasTones;
    if (!hasTones) this.hush();
  }

  /** Somebody pressed: from here on there is sound. */
  wake(): AudioContext | null {
    if (this.#isBroken) return null;
    try {
      this.#context ??= this.#open();
      // Chromium lets a context sleep after the PC did.
      if (this.#context.state === 'suspended') this.#context.resume().catch(() => undefined);
    } catch {
      this.#isBroken = true;
    }
    return this.#context;
  }

  /** Where words go: past the same limit as all else. */
  get out(): AudioNode | null {
    return this.#out;
  }

  /** A button was pressed: heard unless something more telling follows at once. */
  press(tone: Tone): void {
    this.#forgetPress();
    this.#waiting = setTimeout(() => this.play(tone));
  }

  play(tone: Tone): void {
    this.#forgetPress();
    const context = this.#hasTones ? this.#context : null;
    if (!context || !this.#out) return;
    this.#fadeTone();
    const gate = new GainNode(context);
    gate.connect(this.#out);
    for (const plan of planTone(tone, context.currentTime)) sing(context, plan, gate);
    this.#tone = gate;
  }

  /** A hand draws. @param speed CSS pixels in a millisecond */
  hum(tool: Tool, speed: number): void {
    if (!this.#hasTones || !this.#context || !this.#out) return;
    this.#hum ??= new HumVoice(this.#context, HUMS[tool], this.#out);
    this.#hum.follow(speed);
  }

  /** The hand lifted. */
  endHum(): void {
    this.#hum?.end();
    this.#hum = null;
  }

  /** Everything fades at once. */
  hush(): void {
    this.#forgetPress();
    this.#fadeTone();
    this.endHum();
  }

  #open(): AudioContext {
    const context = new AudioContext({ latencyHint: 'interactive' });
    // However many sounds there are at once, together they stay as quiet as one.
    const limit = new DynamicsCompressorNode(context, {
      threshold: 20 * Math.log10(LOUDEST),
      knee: 6,
      ratio: 20,
      attack: 0.003,
      release: 0.2,
    });
    limit.connect(context.destination);
    this.#out = limit;
    return context;
  }

  #forgetPress(): void {
    if (this.#waiting !== null) clearTimeout(this.#waiting);
    this.#waiting = null;
  }

  #fadeTone(): void {
    const now = this.#context?.currentTime ?? 0;
    this.#tone?.gain.setTargetAtTime(0, now, GIVE_WAY / 3);
    this.#tone = null;
  }
}

function sing(context: AudioContext, { wave, start, stop, pitch, gain }: Plan, out: AudioNode): void {
  const voice = new OscillatorNode(context, { type: wave, frequency: pitch[0].value });
  const loudness = new GainNode(context, { gain: 0 });
  voice.frequency.setValueAtTime(pitch[0].value, pitch[0].at);
  voice.frequency.linearRampToValueAtTime(pitch[1].value, pitch[1].at);
  for (const [index, step] of gain.entries()) {
    if (index === 0) loudness.gain.setValueAtTime(step.value, step.at);
    else loudness.gain.linearRampToValueAtTime(step.value, step.at);
  }
  voice.connect(loudness).connect(out);
  voice.onended = () => loudness.disconnect();
  voice.start(start);
  voice.stop(stop);
}

export const soundBox = new SoundBox();
