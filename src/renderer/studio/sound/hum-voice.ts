import { HUM_FADE, HUM_RESTS_AFTER, HUM_SWELL, type Hum, humAt } from '../../../shared/sound/hum.ts';

/** Length of the rustle before it comes again, in seconds. */
const RUSTLE = 1.7;

/** The sound of one tool on the page for as long as one stroke: it follows the speed of the hand. */
export class HumVoice {
  readonly #context: AudioContext;
  readonly #hum: Hum;
  readonly #source: AudioScheduledSourceNode;
  readonly #pitch: AudioParam;
  readonly #gain: GainNode;

  constructor(context: AudioContext, hum: Hum, out: AudioNode) {
    this.#context = context;
    this.#hum = hum;
    this.#gain = new GainNode(context, { gain: 0 });
    this.#gain.connect(out);
    if (hum.wave === 'noise') {
      const source = new AudioBufferSourceNode(context, { buffer: rustleOf(context), loop: true });
      const band = new BiquadFilterNode(context, { type: 'bandpass', frequency: hum.hz, Q: hum.q });
      source.connect(band).connect(this.#gain);
      [this.#source, this.#pitch] = [source, band.frequency];
    } else {
      const source = new OscillatorNode(context, { type: hum.wave, frequency: hum.hz });
      source.connect(this.#gain);
      [this.#source, this.#pitch] = [source, source.frequency];
    }
    this.#source.onended = () => this.#gain.disconnect();
    this.#source.start();
  }

  follow(speed: number): void {
    const now = this.#context.currentTime;
    const { gain, hz } = humAt(this.#hum, speed);
    this.#gain.gain.cancelScheduledValues(now);
    this.#gain.gain.setTargetAtTime(gain, now, HUM_SWELL / 3);
    // A hand that rests on the page is heard of no more: the sound goes by itself.
    this.#gain.gain.setTargetAtTime(0, now + HUM_RESTS_AFTER, HUM_FADE / 3);
    this.#pitch.setTargetAtTime(hz, now, HUM_SWELL / 3);
  }

  end(): void {
    const now = this.#context.currentTime;
    this.#gain.gain.cancelScheduledValues(now);
    this.#gain.gain.setTargetAtTime(0, now, HUM_FADE / 3);
    this.#source.stop(now + 3 * HUM_FADE);
  }
}

const rustles = new WeakMap<AudioContext, AudioBuffer>();

/** White noise, made once. */
function rustleOf(context: AudioContext): AudioBuffer {
  const known = rustles.get(context);
  if (known) return known;
  const buffer = new AudioBuffer({ length: Math.round(RUSTLE * context.sampleRate), sampleRate: context.sampleRate });
  const samples = buffer.getChannelData(0);
  for (let index = 0; index < samples.length; index++) samples[index] = Math.random() * 2 - 1;
  rustles.set(context, buffer);
  return buffer;
}
