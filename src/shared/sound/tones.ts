/** What the studio sounds like: one tone for each thing that happens, one timbre for each tool. */
import type { DeskTool } from '../drawing/desk/desk-tools.ts';
import type { Note, Tone } from './tone.ts';

/** What happens on the desk. */
export const toneIds = ['press', 'fill', 'shape', 'sticker', 'label', 'paper', 'undo', 'redo', 'clean'] as const;
export type ToneId = (typeof toneIds)[number];

/** Notes that go up together sound friendly whichever follow each other: C major without its fourth and seventh. */
const PITCH = { c4: 262, d4: 294, e4: 330, g4: 392, a4: 440, c5: 523, d5: 587, e5: 659, g5: 784, a5: 880 } as const;
type Pitch = keyof typeof PITCH;

const note = (pitch: Pitch, at: number, lasts: number, more: Partial<Note> = {}): Note => ({
  wave: 'sine',
  at,
  lasts,
  from: PITCH[pitch],
  to: PITCH[pitch],
  gain: 0.09,
  ...more,
});

export const TONES: Readonly<Record<ToneId, Tone>> = {
  press: [note('c5', 0, 0.1, { gain: 0.06 })],
  // A drop falling into water: down and back up.
  fill: [note('a4', 0, 0.16, { to: 190, gain: 0.12 }), note('c4', 0.12, 0.2, { from: 210, to: PITCH.g4, gain: 0.08 })],
  shape: [note('e4', 0, 0.14), note('a4', 0.1, 0.2)],
  sticker: [note('g4', 0, 0.09, { to: PITCH.d5, gain: 0.1 }), note('d5', 0.08, 0.18, { gain: 0.07 })],
  label: [note('d5', 0, 0.12, { wave: 'triangle', gain: 0.06 })],
  paper: [note('c4', 0, 0.3, { to: PITCH.e4, gain: 0.08 })],
  undo: [note('g4', 0, 0.13), note('d4', 0.1, 0.2)],
  redo: [note('d4', 0, 0.13), note('g4', 0.1, 0.2)],
  // Like a cloth over glass, slowly down.
  clean: [
    note('a5', 0, 0.25, { to: PITCH.e5, gain: 0.05 }),
    note('e5', 0.15, 0.25, { to: PITCH.a4, gain: 0.05 }),
    note('a4', 0.3, 0.28, { to: PITCH.d4, gain: 0.06 }),
  ],
};

/** `second` comes after the first note; without it there is one. */
type Timbre = { readonly wave: Note['wave']; readonly first: Pitch; readonly second?: Pitch; readonly lasts: number };

const TIMBRES: Readonly<Record<DeskTool, Timbre>> = {
  pencil: { wave: 'triangle', first: 'e5', lasts: 0.1 },
  'round-brush': { wave: 'sine', first: 'g4', second: 'c5', lasts: 0.16 },
  marker: { wave: 'triangle', first: 'd4', lasts: 0.18 },
  crayon: { wave: 'triangle', first: 'c4', second: 'e4', lasts: 0.12 },
  chalk: { wave: 'triangle', first: 'a5', lasts: 0.08 },
  watercolour: { wave: 'sine', first: 'c4', second: 'g4', lasts: 0.28 },
  spray: { wave: 'sine', first: 'g5', second: 'a5', lasts: 0.09 },
  rainbow: { wave: 'sine', first: 'c5', second: 'e5', lasts: 0.2 },
  glitter: { wave: 'sine', first: 'e5', second: 'a5', lasts: 0.14 },
  ribbon: { wave: 'sine', first: 'd5', second: 'a4', lasts: 0.2 },
  splatter: { wave: 'sine', first: 'a4', second: 'd4', lasts: 0.12 },
  smudge: { wave: 'sine', first: 'd4', second: 'c4', lasts: 0.26 },
  eraser: { wave: 'triangle', first: 'e4', second: 'd4', lasts: 0.13 },
  fill: { wave: 'sine', first: 'c4', lasts: 0.26 },
  shape: { wave: 'triangle', first: 'c5', second: 'g4', lasts: 0.13 },
  sticker: { wave: 'sine', first: 'a4', second: 'e5', lasts: 0.13 },
  label: { wave: 'triangle', first: 'd5', second: 'd4', lasts: 0.1 },
  symmetry: { wave: 'sine', first: 'd5', second: 'd5', lasts: 0.12 },
  paper: { wave: 'sine', first: 'e4', lasts: 0.22 },
  hand: { wave: 'sine', first: 'a4', lasts: 0.14 },
};

/** Told when a tool is taken into the hand. */
export function toneOfTool(tool: DeskTool): Tone {
  const { wave, first, second, lasts } = TIMBRES[tool];
  const gain = wave === 'sine' ? 0.09 : 0.06;
  const head = note(first, 0, lasts, { wave, gain });
  return second ? [head, note(second, lasts * 0.75, lasts, { wave, gain })] : [head];
}

/** Neighbours far apart, as the colours of splashes are. */
const SPLASHES = ['g4', 'd5', 'c4', 'a4', 'e5', 'd4', 'c5', 'e4'] as const satisfies readonly Pitch[];

/** Told as a splash lands: a drop that bounces, each on another note. @param count splashes before it */
export function toneOfSplash(count: number): Tone {
  const pitch = SPLASHES[((count % SPLASHES.length) + SPLASHES.length) % SPLASHES.length] ?? 'g4';
  const low = Math.round(PITCH[pitch] * 0.72);
  return [note(pitch, 0, 0.16, { to: low }), note(pitch, 0.13, 0.2, { from: low, gain: 0.06 })];
}
