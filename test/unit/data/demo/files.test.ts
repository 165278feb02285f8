/** The files of the demo's children: families, consents, conclusions, mandates, groups. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isSchoolDay } from '../../../../src/shared/domain/calendar.ts';
import { calendarKz2025 } from '../../../../src/shared/domain/calendar-kz-2025.ts';
import { type Day, daysFrom } from '../../../../src/shared/domain/day.ts';
import { type MandateTerms, mandatedMinutes, mandateTermsSchema } from '../../../../src/shared/domain/mandate.ts';
import { specialismSchema } from '../../../../src/shared/domain/staff.ts';
import type { TestApp } from '../../../support/test-app.ts';
import { createDemoApp, numberOf, oneRoom, rowsOf, valuesOf } from './filled.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createDemoApp({ ...oneRoom, rooms: 3 });
});
afterAll(() => app.close());

const count = (sql: string) => numberOf(app, `SELECT count(*) FROM ${sql}`);

test('every child has one or two grown-ups of its own family name, with a number that is nobody’s', () => {
  const families = valuesOf<number>(app, 'SELECT (SELECT count(*) FROM guardian WHERE child_id = child.id) FROM child');
  expect(new Set(families)).toEqual(new Set([1, 2]));
  type Row = { readonly child: string; readonly name: string; readonly phone: string };
  const rows = rowsOf<Row>(app, 'SELECT family AS child, name, phone FROM guardian JOIN child ON child.id = child_id');
  expect(new Set(rows.map(({ phone }) => phone)).size).toBe(rows.length);
  for (const { child, name, phone } of rows) {
    expect(phone).toMatch(/^\+7 700 000 \d\d \d\d$/);
    expect(name.slice(0, 3)).toBe(child.slice(0, 3));
  }
});

test('consents are given by a guardian and written down by the office; some are missing, some taken back', () => {
  const children = count('child');
  for (const kind of ['data', 'support', 'photo', 'drawings']) {
    const given = count(`consent WHERE kind = '${kind}'`);
    expect(given).toBeGreaterThan(children / 2);
    expect(given).toBeLessThan(children);
  }
  expect(count("consent JOIN staff ON staff.id = recorded_by WHERE role != 'administrator'")).toBe(0);
  expect(
    count('consent WHERE given_by NOT IN (SELECT name FROM guardian WHERE guardian.child_id = consent.child_id)'),
  ).toBe(0);
  expect(count('consent WHERE withdrawn_on IS NOT NULL')).toBeGreaterThan(2);
  expect(count("consent WHERE withdrawn_on <= given_on OR given_on >= '2026-04-22'")).toBe(0);
});

test('conclusions come after the consultation and before today; some say nothing of the sessions in a week', () => {
  const withNumber = "child WHERE pmpk_number != ''";
  expect(count(`${withNumber} AND (pmpk_issued_on IS NULL OR pmpk_consulted_on >= pmpk_issued_on)`)).toBe(0);
  expect(count(`${withNumber} AND (pmpk_issued_on >= '2026-04-22' OR pmpk_issued_on >= pmpk_valid_to)`)).toBe(0);
  expect(count(`${withNumber} AND substr(pmpk_issued_on, 3, 2) != substr(pmpk_number, -2)`)).toBe(0);
  expect(count(`${withNumber} AND pmpk_sessions_per_week IS NULL`)).toBeGreaterThan(10);
  expect(count("child WHERE pmpk_number = '' AND pmpk_issued_on IS NOT NULL")).toBe(0);
  for (const text of valuesOf<string>(app, 'SELECT pmpk_specialists FROM child'))
    for (const specialist of JSON.parse(text)) specialismSchema.parse(specialist);
});

test('many children speak another language beside their own', () => {
  expect(count("child WHERE languages = json_array(iif(language = 'kk', 'ru', 'kk'))")).toBeGreaterThan(50);
  expect(count('child WHERE languages ->> 0 = language')).toBe(0);
});

describe('mandates', () => {
  test('are rows of the contract, one after the other', () => {
    const rows = rowsOf<MandateTerms>(
      app,
      `SELECT discipline, mode, sessions_per_week AS sessionsPerWeek, minutes, from_day AS "from", to_day AS "to" FROM mandate`,
    );
    for (const row of rows) mandateTermsSchema.parse(row);
    const overlapping = `mandate AS one JOIN mandate AS other ON one.id < other.id AND one.child_id = other.child_id
      AND one.discipline = other.discipline AND one.mode = other.mode
      WHERE one.from_day <= coalesce(other.to_day, '9') AND other.from_day <= coalesce(one.to_day, '9')`;
    expect(count(overlapping)).toBe(0);
    expect(count("mandate WHERE from_day = '2026-01-08'")).toBeGreaterThan(20);
  });

  test('are given to four fifths at least, and hardly ever to more than the whole', () => {
    const schoolDays = daysFrom('2025-09-01' as Day, '2026-04-21' as Day).filter((day) =>
      isSchoolDay(calendarKz2025, day),
    );
    type Row = MandateTerms & { readonly childId: string };
    const rows = rowsOf<Row>(
      app,
      `SELECT child_id AS childId, discipline, mode, sessions_per_week AS sessionsPerWeek, minutes, from_day AS "from",
         to_day AS "to" FROM mandate`,
    );
    const given = new Map(
      rowsOf<{ id: string; minutes: number }>(
        app,
        `SELECT child_id AS id, sum(coalesce(attended_minutes, minutes)) AS minutes FROM session_child
         JOIN session ON session.id = session_id
         WHERE outcome = 'held' AND status IN ('present', 'late', 'left_early', 'remote_present') GROUP BY 1`,
      ).map(({ id, minutes }) => [id, minutes]),
    );
    const shares = [...Map.groupBy(rows, ({ childId }) => childId)].map(
      ([childId, terms]) => (given.get(childId) ?? 0) / mandatedMinutes(terms, schoolDays),
    );
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    expect(mean).toBeGreaterThan(0.8);
    expect(mean).toBeLessThan(1);
    expect(shares.filter((share) => share > 1.05 || share < 0.6).length).toBeLessThan(0.06 * shares.length);
  });
});

describe('groups', () => {
  test('have a name of their own in the room, and are who comes to their series', () => {
    expect(count('(SELECT 1 FROM child_group GROUP BY room_id, name HAVING count(*) > 1)')).toBe(0);
    const members = 'SELECT group_concat(child_id) FROM (SELECT child_id FROM';
    const differing = `series WHERE group_id IS NOT NULL AND
      (${members} series_child WHERE series_id = series.id ORDER BY 1)) IS NOT
      (${members} child_group_member WHERE child_group_member.group_id = series.group_id ORDER BY 1))`;
    expect(count('series WHERE group_id IS NOT NULL')).toBeGreaterThan(50);
    expect(count(differing)).toBe(0);
  });

  test('take all series of two and more that go on', () => {
    const several = '(SELECT count(*) FROM series_child WHERE series_id = series.id) > 1';
    expect(
      count(
        `series WHERE to_day > '2026-04-22' AND from_day <= '2026-04-22' AND (group_id IS NOT NULL) != (${several})`,
      ),
    ).toBe(0);
  });
});
