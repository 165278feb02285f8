import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureRangeOf } from '../../../../src/shared/domain/criterion.ts';
import {
  figureOf,
  latestAttainment,
  latestMood,
  percentConsonantsCorrect,
  ratePerMinute,
  runningSince,
  spansOf,
  stepsAlone,
  tallyConsonants,
  tallyPrompts,
} from '../../../../src/shared/domain/figures.ts';
import { errorsOf, helpOf, pointOf, sumHelp } from '../../../../src/shared/domain/goal-point.ts';
import { gradeOf } from '../../../../src/shared/domain/grade.ts';
import {
  type Measure,
  type Observation,
  promptLevels,
  stepResults,
  trialResults,
} from '../../../../src/shared/domain/measure.ts';
import { recorderKinds } from '../../../../src/shared/domain/recorder.ts';
import { unionMinutes } from '../../../../src/shared/domain/staff-minutes.ts';

const observation: fc.Arbitrary<Observation> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('trial' as const),
      result: fc.constantFrom(...trialResults),
      prompt: fc.constantFrom(...promptLevels),
    },
    { requiredKeys: ['kind', 'result'] },
  ),
  fc.record({
    kind: fc.constant('step' as const),
    stepId: fc.constantFrom('a', 'b', 'c'),
    result: fc.constantFrom(...stepResults),
  }),
  fc.record({
    kind: fc.constantFrom('repetitions' as const, 'frequency' as const),
    count: fc.integer({ min: 1, max: 30 }),
  }),
  fc.record({ kind: fc.constant('exertion' as const), level: fc.integer({ min: 0, max: 10 }) }),
  fc
    .tuple(fc.integer({ min: 1, max: 200 }), fc.nat())
    .map(([attempted, any]) => ({ kind: 'consonants' as const, attempted, correct: any % (attempted + 1) })),
  fc.record({
    kind: fc.constantFrom('duration' as const, 'attention' as const),
    seconds: fc.integer({ min: 1, max: 600 }),
  }),
  fc.record({ kind: fc.constant('attainment' as const), level: fc.integer({ min: -2, max: 2 }) }),
  fc.record({
    kind: fc.constant('mood' as const),
    when: fc.constantFrom('before' as const, 'after' as const),
    face: fc.integer({ min: 1, max: 5 }),
  }),
);
const someObservations = fc.array(observation, { maxLength: 40 });

describe('percent consonants correct', () => {
  it('of 128 in 160 is 80.0, and undefined of none', () => {
    expect(percentConsonantsCorrect({ correct: 128, attempted: 160 })).toBe(80);
    expect(percentConsonantsCorrect(tallyConsonants([]))).toBeNull();
  });

  it('adds up samples before it divides', () => {
    const seen: Observation[] = [
      { kind: 'consonants', correct: 1, attempted: 1 },
      { kind: 'consonants', correct: 0, attempted: 3 },
    ];
    expect(figureOf('consonants', seen)).toBe(25);
  });
});

describe('the figure of a recorder', () => {
  it('is within its range whatever was seen, and there where anything of its kind was', () => {
    fc.assert(
      fc.property(someObservations, fc.constantFrom(...recorderKinds), (seen, recorder) => {
        const figure = figureOf(recorder, seen);
        if (figure === null) return;
        const { min, max } = figureRangeOf(recorder);
        expect(figure).toBeGreaterThanOrEqual(min);
        expect(figure).toBeLessThanOrEqual(max);
      }),
    );
  });

  it('is nothing without observations', () => {
    for (const recorder of recorderKinds) expect(figureOf(recorder, []), recorder).toBeNull();
  });

  it('takes the longest span of attention, the sum of durations, and what was told last', () => {
    const seen: Observation[] = [
      { kind: 'attention', seconds: 60 },
      { kind: 'attention', seconds: 90 },
      { kind: 'attention', seconds: 30 },
      { kind: 'duration', seconds: 40 },
      { kind: 'duration', seconds: 50 },
      { kind: 'attainment', level: -2 },
      { kind: 'attainment', level: 1 },
      { kind: 'mood', when: 'after', face: 4 },
      { kind: 'mood', when: 'before', face: 2 },
    ];
    expect(figureOf('attention', seen)).toBe(90);
    expect(figureOf('duration', seen)).toBe(90);
    expect(spansOf(seen, 'duration')).toEqual([40, 50]);
    expect(latestAttainment(seen)).toBe(1);
    expect(figureOf('mood', seen)).toBe(4);
    expect(latestMood(seen, 'before')).toBe(2);
  });

  it('goes by the last result of each step', () => {
    const step = (stepId: string, result: (typeof stepResults)[number]): Observation => ({
      kind: 'step',
      stepId,
      result,
    });
    const seen = [step('a', 'not_done'), step('b', 'independent'), step('a', 'independent'), step('c', 'prompted')];
    expect(stepsAlone(seen)).toBeCloseTo(66.67, 2);
    expect(errorsOf('steps', seen)).toBe(0);
    expect(pointOf('steps', seen)).toMatchObject({ observations: 3, help: { alone: 2, incorrect: 0 } });
  });
});

describe('the point of a session', () => {
  it('is the figure of the recorder, with its errors and its help, whatever was seen', () => {
    fc.assert(
      fc.property(fc.array(observation, { maxLength: 12 }), fc.constantFrom(...recorderKinds), (seen, recorder) => {
        const point = pointOf(recorder, seen);
        expect(point?.figure ?? null).toBe(figureOf(recorder, seen));
        if (point) expect(point.errors).toBe(errorsOf(recorder, seen));
        if (point) expect(point.help).toEqual(helpOf(recorder, seen));
      }),
    );
  });
});

describe('help', () => {
  it('is counted by its kind, and apart where nobody said which', () => {
    const seen: Observation[] = [
      { kind: 'trial', result: 'prompted', prompt: 'model' },
      { kind: 'trial', result: 'prompted' },
      { kind: 'trial', result: 'prompted', prompt: 'model' },
      { kind: 'trial', result: 'correct', prompt: 'model' },
    ];
    expect([...tallyPrompts(seen)]).toEqual([
      ['model', 2],
      ['untold', 1],
    ]);
  });

  it('adds up to the trials there were, also over sessions', () => {
    fc.assert(
      fc.property(someObservations, someObservations, (first, second) => {
        const help = sumHelp([first, second].flatMap((seen) => helpOf('trials', seen) ?? []));
        const sum = (help?.alone ?? 0) + (help?.incorrect ?? 0) + (help?.noResponse ?? 0);
        const prompted = help?.prompted.reduce((total, { count }) => total + count, 0) ?? 0;
        expect(sum + prompted).toBe([...first, ...second].filter(({ kind }) => kind === 'trial').length);
      }),
    );
    expect(sumHelp([])).toBeNull();
    expect(helpOf('frequency', [])).toBeNull();
  });

  it('knows the errors of consonants and trials', () => {
    expect(errorsOf('consonants', [{ kind: 'consonants', correct: 28, attempted: 40 }])).toBe(12);
    expect(
      errorsOf('trials', [
        { kind: 'trial', result: 'incorrect' },
        { kind: 'trial', result: 'no_response' },
      ]),
    ).toBe(1);
    expect(errorsOf('repetitions', [{ kind: 'repetitions', count: 4 }])).toBe(0);
  });
});

it('makes a rate per minute once a minute has passed', () => {
  expect(ratePerMinute(9, 180)).toBe(3);
  expect(ratePerMinute(1, 59)).toBeNull();
});

it('knows since when a stopwatch runs', () => {
  const measure = (at: string, seen: Observation): Measure => ({
    id: 'x' as Measure['id'],
    goalId: null,
    at,
    observation: seen,
  });
  const started = measure('2026-04-22T09:00:00', { kind: 'stopwatch', of: 'attention' });
  expect(runningSince([started], 'attention')).toBe('2026-04-22T09:00:00');
  expect(runningSince([started], 'duration')).toBeNull();
  const stopped = measure('2026-04-22T09:01:00', { kind: 'attention', seconds: 60 });
  expect(runningSince([started, stopped], 'attention')).toBeNull();
});

it('reads the grade of a class', () => {
  expect(['1А', ' 1 «Б»', '11-В', '0', 'ТМД', '123', '2Ә'].map(gradeOf)).toEqual([1, 1, 11, null, null, null, 2]);
});

describe('minutes of a group', () => {
  const [a, b] = [
    { start: 540, end: 600 },
    { start: 585, end: 630 },
  ];

  it('are 90 for the specialist, 60 and 45 for the children, 105 for both', () => {
    const minutes = [a, b].map(({ start, end }) => end - start);
    expect([unionMinutes([a, b]), ...minutes, minutes.reduce((sum, one) => sum + one, 0)]).toEqual([90, 60, 45, 105]);
  });

  it('are never more for the specialist than for the children together', () => {
    const interval = fc.tuple(fc.nat(1440), fc.nat(240)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(interval), (intervals) => {
        const sum = intervals.reduce((total, { start, end }) => total + end - start, 0);
        const longest = Math.max(0, ...intervals.map(({ start, end }) => end - start));
        expect(unionMinutes(intervals)).toBeLessThanOrEqual(sum);
        expect(unionMinutes(intervals)).toBeGreaterThanOrEqual(longest);
      }),
    );
  });
});
