import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelOf, shapeOf } from '../../../../src/shared/speech/clip-shape.ts';
import { hasSpoken, hear, isOver, LONGEST_CLIP_MS, NOTHING_HEARD } from '../../../../src/shared/speech/listening.ts';

const RATE = 8000;
/** Pieces of sound one after the other: seconds and loudness of a 200 Hz tone. */
function sound(...pieces: readonly (readonly [seconds: number, peak: number])[]): Float32Array {
  return Float32Array.from(
    pieces.flatMap(([seconds, peak]) =>
      Array.from(
        { length: Math.round(seconds * RATE) },
        (_unused, index) => peak * Math.sin((2 * Math.PI * 200 * index) / RATE),
      ),
    ),
  );
}

describe('the shape of a recording', () => {
  it('leaves out the silence around the word, and keeps a little before and after', () => {
    const shape = shapeOf(sound([1, 0.001], [0.6, 0.3], [1.4, 0.001]), RATE);
    expect(shape?.from).toBeCloseTo(0.92, 2);
    expect(shape?.to).toBeCloseTo(1.75, 2);
  });

  it('keeps a pause within the word', () => {
    const shape = shapeOf(sound([0.5, 0], [0.2, 0.3], [0.3, 0], [0.2, 0.3], [0.5, 0]), RATE);
    expect((shape?.to ?? 0) - (shape?.from ?? 0)).toBeGreaterThan(0.7);
  });

  it('is nothing where nobody speaks', () => {
    expect(shapeOf(new Float32Array(0), RATE)).toBeNull();
    expect(shapeOf(sound([2, 0.004]), RATE)).toBeNull();
  });

  it('brings quiet and loud words to the same loudness, but lifts no whisper into a shout', () => {
    const heard = (peak: number) => {
      const samples = sound([0.5, peak]);
      return levelOf(samples) * (shapeOf(samples, RATE)?.gain ?? 0);
    };
    expect(heard(0.9)).toBeCloseTo(heard(0.05), 3);
    expect(heard(0.01)).toBeLessThan(heard(0.05));
  });

  it('never reaches outside the recording, whatever was recorded', () => {
    const samples = fc.array(fc.float({ min: -1, max: 1, noNaN: true }), { maxLength: 4000 });
    fc.assert(
      fc.property(samples, (values) => {
        const shape = shapeOf(Float32Array.from(values), RATE);
        if (!shape) return;
        expect(shape.from).toBeGreaterThanOrEqual(0);
        expect(shape.to).toBeLessThanOrEqual(values.length / RATE);
        expect(shape.from).toBeLessThan(shape.to);
        expect(Number.isFinite(shape.gain)).toBe(true);
      }),
    );
  });
});

describe('listening', () => {
  const listen = (...levels: readonly (readonly [ms: number, level: number])[]) =>
    levels.reduce((state, [ms, level]) => {
      let next = state;
      for (let heard = 0; heard < ms && !isOver(next); heard += 20) next = hear(next, level, 20);
      return next;
    }, NOTHING_HEARD);

  it('is over when a word was said and it is quiet after it', () => {
    const during = listen([300, 0.002], [600, 0.1], [300, 0.002]);
    expect([isOver(during), hasSpoken(during)]).toEqual([false, true]);
    expect(isOver(listen([300, 0.002], [600, 0.1], [700, 0.002]))).toBe(true);
  });

  it('waits for who thinks first, and goes over a pause between syllables', () => {
    expect(isOver(listen([2500, 0.002]))).toBe(false);
    expect(isOver(listen([300, 0.002], [200, 0.1], [400, 0.002], [200, 0.1]))).toBe(false);
  });

  it('does not take a loud fan or a click for a voice', () => {
    expect(hasSpoken(listen([3000, 0.011]))).toBe(false);
    expect(hasSpoken(listen([300, 0.002], [40, 0.4], [1000, 0.002]))).toBe(false);
    // A room that is not quiet: the voice is what is louder.
    expect(isOver(listen([300, 0.01], [500, 0.1], [700, 0.02]))).toBe(true);
  });

  it('is over at the latest after four seconds', () => {
    for (const level of [0, 0.5]) expect(listen([10_000, level]).elapsedMs).toBe(LONGEST_CLIP_MS);
  });
});
