/** Goals of the demo and what is recorded against them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foldForSearch } from '../../../../src/shared/domain/collation.ts';
import { criterionSchema, figureRangeOf } from '../../../../src/shared/domain/criterion.ts';
import { type Discipline, definitionOf } from '../../../../src/shared/domain/discipline.ts';
import { icfCodes } from '../../../../src/shared/domain/icf.ts';
import type { PromptLevel } from '../../../../src/shared/domain/measure.ts';
import type { RecorderKind } from '../../../../src/shared/domain/recorder.ts';
import type { TestApp } from '../../../support/test-app.ts';
import { createDemoApp, numberOf, oneRoom, rowsOf, valuesOf } from './filled.ts';

type Goal = {
  readonly id: string;
  readonly child_id: string;
  readonly discipline: Discipline;
  readonly title: string;
  readonly term: 'long' | 'short';
  readonly parent_id: string | null;
  readonly recorder: RecorderKind;
  readonly steps: string;
  readonly icf: string;
  readonly baseline: number | null;
  readonly criterion: string | null;
  readonly prompt_ceiling: PromptLevel | null;
  readonly attainment: string | null;
  readonly from_day: string;
  readonly due_day: string;
  readonly met_on: string | null;
  readonly archived_at: string | null;
  readonly search: string;
};

let app: TestApp;
let goals: readonly Goal[];
let short: readonly Goal[];
beforeAll(async () => {
  app = await createDemoApp({ ...oneRoom, rooms: 3 });
  goals = rowsOf<Goal>(app, 'SELECT * FROM goal');
  short = goals.filter(({ term }) => term === 'short');
});
afterAll(() => app.close());

describe('goals', () => {
  test('lead to one long-term goal of the same child and discipline', () => {
    const long = new Map(goals.filter(({ term }) => term === 'long').map((goal) => [goal.id, goal]));
    expect(new Set([...long.values()].map((goal) => `${goal.child_id} ${goal.discipline}`)).size).toBe(long.size);
    for (const goal of short) {
      const parent = long.get(goal.parent_id ?? '') as Goal;
      expect([parent.child_id, parent.discipline]).toEqual([goal.child_id, goal.discipline]);
      expect(parent.from_day <= goal.from_day).toBe(true);
    }
    expect(new Set(short.map(({ parent_id }) => parent_id)).size).toBe(long.size);
  });

  test('are recorded in a way of their discipline, with its steps and kinds of help', () => {
    for (const { discipline, recorder, steps, prompt_ceiling } of goals) {
      const definition = definitionOf(discipline);
      expect(definition.recorders).toContain(recorder);
      if (recorder !== 'steps') expect(steps).toBe('[]');
      if (prompt_ceiling) expect(definition.ladder).toContain(prompt_ceiling);
    }
    const used = new Set(short.map(({ recorder }) => recorder));
    for (const recorder of [
      'trials',
      'consonants',
      'frequency',
      'duration',
      'attention',
      'steps',
      'repetitions',
    ] as const)
      expect(used).toContain(recorder);
  });

  test('have days in order, a code, a text to search by; reached ones are put away', () => {
    for (const { from_day, due_day, met_on, archived_at, icf, title, search } of goals) {
      expect(from_day <= due_day).toBe(true);
      expect(met_on).toBe(archived_at?.slice(0, 10) ?? null);
      if (met_on) expect(met_on >= from_day && met_on < '2026-04-22').toBe(true);
      expect(icfCodes).toContain(icf);
      expect(search).toBe(foldForSearch(title));
    }
    expect(short.some(({ met_on }) => met_on !== null)).toBe(true);
  });

  test('have a criterion above the baseline, all but a few; a part has texts of attainment, no two alike', () => {
    const withCriterion = short.filter(({ criterion }) => criterion !== null);
    expect(withCriterion.length).toBeGreaterThan(0.85 * short.length);
    expect(withCriterion.length).toBeLessThan(short.length);
    for (const { criterion, baseline, recorder } of withCriterion) {
      const { value } = criterionSchema.parse(JSON.parse(criterion ?? ''));
      expect(value).toBeGreaterThan(baseline ?? 0);
      expect(value).toBeLessThanOrEqual(figureRangeOf(recorder).max);
    }
    const withTexts = short.filter(({ attainment }) => attainment !== null);
    expect(withTexts.length).toBeGreaterThan(0.3 * short.length);
    for (const { attainment } of withTexts) expect(new Set(JSON.parse(attainment ?? '')).size).toBe(5);
  });

  test('change their method within the time they are worked on', () => {
    expect(numberOf(app, 'SELECT count(*) FROM goal_phase')).toBeGreaterThan(10);
    const outside = `SELECT count(*) FROM goal_phase JOIN goal ON goal.id = goal_id
      WHERE day <= from_day OR day >= coalesce(met_on, '2026-04-22')`;
    expect(numberOf(app, outside)).toBe(0);
  });
});

describe('what is recorded', () => {
  const kinds: Readonly<Partial<Record<RecorderKind, readonly string[]>>> = {
    trials: ['trial'],
    steps: ['step'],
    repetitions: ['repetitions', 'exertion'],
  };

  test('is of the kind of its goal', () => {
    type Seen = { readonly recorder: RecorderKind; readonly kind: string; readonly texts: string | null };
    const sql = `SELECT DISTINCT recorder, kind, iif(kind = 'attainment', attainment, '') AS texts
      FROM measure JOIN goal ON goal.id = goal_id`;
    for (const { recorder, kind, texts } of rowsOf<Seen>(app, sql)) {
      if (kind === 'attainment') expect(texts).not.toBeNull();
      else expect(kinds[recorder] ?? [recorder]).toContain(kind);
    }
  });

  test('tells how it was helped: less over the year, never more than the goal allows', () => {
    type Helped = { readonly discipline: Discipline; readonly part: PromptLevel; readonly month: string } & {
      readonly ceiling: PromptLevel | null;
    };
    const helped = rowsOf<Helped>(
      app,
      `SELECT session.discipline, part, substr(at, 1, 7) AS month, prompt_ceiling AS ceiling FROM measure
       JOIN session ON session.id = session_id LEFT JOIN goal ON goal.id = goal_id
       WHERE kind = 'trial' AND value = 'prompted' AND part IS NOT NULL`,
    );
    const placeOf = (discipline: Discipline, level: PromptLevel) => definitionOf(discipline).ladder.indexOf(level);
    const mean = (month: string) => {
      const places = helped.filter((one) => one.month === month).map((one) => placeOf(one.discipline, one.part));
      return places.reduce((sum, place) => sum + place, 0) / places.length;
    };
    expect(mean('2026-04')).toBeLessThan(mean('2025-09') - 0.5);
    for (const { discipline, part, ceiling } of helped) {
      expect(placeOf(discipline, part)).toBeGreaterThanOrEqual(0);
      if (ceiling) expect(placeOf(discipline, part)).toBeLessThanOrEqual(placeOf(discipline, ceiling));
    }
    expect(
      numberOf(app, "SELECT count(*) FROM measure WHERE kind = 'trial' AND value != 'prompted' AND part IS NOT NULL"),
    ).toBe(0);
  });

  test('tells attainment once when a quarter has begun and once when it ends, better later', () => {
    type Level = { readonly month: string; readonly level: number; readonly twice: number };
    const levels = rowsOf<Level>(
      app,
      `SELECT substr(at, 1, 7) AS month, avg(CAST(value AS INTEGER)) AS level, count(*) > count(DISTINCT goal_id) AS twice
       FROM measure WHERE kind = 'attainment' GROUP BY 1 ORDER BY 1`,
    );
    const byMonth = new Map(levels.map((one) => [one.month, one]));
    const ends = ['2025-10', '2025-12'];
    expect([...byMonth.keys()]).toEqual(['2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-03', '2026-04']);
    for (const month of ['2025-09', '2025-11', '2026-01', ...ends]) expect(byMonth.get(month)?.twice, month).toBe(0);
    expect(levels.at(-1)?.level).toBeGreaterThan((levels[0]?.level ?? 0) + 0.5);
  });

  test('tells of goals that come on within a quarter, stand still and fall back', () => {
    const course = rowsOf<{ readonly change: number; readonly goals: number }>(
      app,
      `SELECT sign(last - first) AS change, count(*) AS goals FROM (
         SELECT DISTINCT goal_id, substr(at, 1, 7) IN ('2025-11', '2025-12') AS quarter,
           first_value(CAST(value AS INTEGER)) OVER told AS first, last_value(CAST(value AS INTEGER)) OVER told AS last
         FROM measure WHERE kind = 'attainment' AND at < '2026-01-01'
         WINDOW told AS (PARTITION BY goal_id, substr(at, 1, 7) IN ('2025-11', '2025-12') ORDER BY at
           ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING))
       GROUP BY 1 ORDER BY 1`,
    );
    expect(course.map(({ change }) => change)).toEqual([-1, 0, 1]);
    for (const { goals } of course) expect(goals).toBeGreaterThan(2);
  });

  test('asks for feelings before and after, with no goal', () => {
    const sql = `SELECT count(*) AS faces FROM measure WHERE kind = 'mood' GROUP BY session_id, child_id`;
    expect(new Set(valuesOf<number>(app, sql))).toEqual(new Set([2]));
    expect(numberOf(app, "SELECT count(*) FROM measure WHERE kind = 'mood' AND goal_id IS NOT NULL")).toBe(0);
  });
});
