import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherTools } from '../../../../src/shared/drawing/desk/desk-tools.ts';
import { toolSchema } from '../../../../src/shared/drawing/ops/stroke.ts';
import { HUMS, humAt, LOUDEST_HUM } from '../../../../src/shared/sound/hum.ts';
import {
  gainAt,
  LONGEST_TONE,
  LOUDEST,
  lengthOf,
  planTone,
  SOFTEST_ATTACK,
  type Tone,
} from '../../../../src/shared/sound/tone.ts';
import { TONES, toneOfSplash, toneOfTool } from '../../../../src/shared/sound/tones.ts';

const tools = [...toolSchema.options, ...otherTools];
const all: readonly (readonly [string, Tone])[] = [
  ...Object.entries(TONES),
  ...tools.map((tool) => [`tool ${tool}`, toneOfTool(tool)] as const),
  ...Array.from({ length: 9 }, (_unused, count) => [`splash ${count}`, toneOfSplash(count)] as const),
];

/** Loudness of the whole tone in steps of a millisecond. */
function loudness(tone: Tone, from = 0): readonly number[] {
  const plans = planTone(tone, from);
  const count = Math.ceil(lengthOf(tone) * 1000) + 2;
  return Array.from({ length: count }, (_unused, step) =>
    plans.reduce((sum, plan) => sum + gainAt(plan, from + step / 1000), 0),
  );
}

describe.each(all)('%s', (_id, tone) => {
  it('stays below the loudest that is allowed, and is heard', () => {
    const peak = Math.max(...loudness(tone));
    expect(peak).toBeLessThanOrEqual(LOUDEST);
    expect(peak).toBeGreaterThan(0.03);
  });

  it('swells in and fades out: no jump from one millisecond to the next', () => {
    const heard = loudness(tone);
    expect(heard[0]).toBe(0);
    expect(heard.at(-1)).toBe(0);
    for (const [index, level] of heard.entries()) {
      expect(Math.abs(level - (heard[index - 1] ?? 0))).toBeLessThan(LOUDEST / 20);
    }
    for (const { start, gain } of planTone(tone, 0)) {
      const peak = gain.reduce((highest, step) => (step.value > highest.value ? step : highest));
      expect(peak.at - start).toBeGreaterThanOrEqual(SOFTEST_ATTACK);
    }
  });

  it('is soon over, and within what small loudspeakers play', () => {
    expect(lengthOf(tone)).toBeLessThanOrEqual(LONGEST_TONE);
    for (const { from, to } of tone) for (const hz of [from, to]) expect(hz > 150 && hz < 1000).toBe(true);
  });
});

it('each tool has a tone of its own', () => {
  expect(new Set(tools.map((tool) => JSON.stringify(toneOfTool(tool)))).size).toBe(tools.length);
});

it('no two splashes after each other sound alike, and any number has one', () => {
  for (let count = -9; count < 9; count += 1) expect(toneOfSplash(count)).not.toEqual(toneOfSplash(count + 1));
});

it('a tone is the same whenever it is played', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), fc.constantFrom(...all), (now, [, tone]) => {
      for (const plan of planTone(tone, now)) {
        expect(plan.start).toBeGreaterThanOrEqual(now);
        const moments = plan.gain.map(({ at }) => at);
        expect(moments.toSorted((one, other) => one - other)).toEqual(moments);
        expect(plan.stop).toBe(moments.at(-1));
      }
    }),
  );
});

describe.each(toolSchema.options)('the hum of the %s', (tool) => {
  const hum = HUMS[tool];

  it('is silent at rest and for what is no speed', () => {
    for (const speed of [0, -1, Number.NaN]) expect(humAt(hum, speed).gain).toBe(0);
  });

  it('grows with speed, up to its own quiet limit and no further', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e9, noNaN: true }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        (a, b) => {
          const [slow, fast] = [humAt(hum, a), humAt(hum, a + b)];
          expect(fast.gain).toBeGreaterThanOrEqual(slow.gain);
          expect(fast.gain).toBeLessThanOrEqual(LOUDEST_HUM);
          expect(fast.hz).toBeLessThanOrEqual(hum.hz * 2 ** hum.bend);
        },
      ),
    );
  });
});

it('no two tools hum alike', () => {
  expect(new Set(Object.values(HUMS).map((hum) => JSON.stringify(hum))).size).toBe(toolSchema.options.length);
});
