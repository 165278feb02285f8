/** Cancelled and moved times of the demo's plan, and what was signed. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findSession } from '../../../../src/data/db/queries/sessions.ts';
import { readSignedFacts } from '../../../../src/data/services/signed-facts.ts';
import { isSchoolDay } from '../../../../src/shared/domain/calendar.ts';
import { calendarKz2025 } from '../../../../src/shared/domain/calendar-kz-2025.ts';
import { compareSigned, signedFactsSchema } from '../../../../src/shared/domain/certificate.ts';
import { type Day, weekdayOf } from '../../../../src/shared/domain/day.ts';
import type { TestApp } from '../../../support/test-app.ts';
import { createDemoApp, numberOf, oneRoom, rowsOf, valuesOf } from './filled.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createDemoApp({ ...oneRoom, rooms: 4 });
});
afterAll(() => app.close());

const count = (sql: string) => numberOf(app, `SELECT count(*) FROM ${sql}`);

describe('single times of the plan', () => {
  test('are cancelled or moved before and after today, with a reason, and never today', () => {
    type Row = { readonly [column in 'day' | 'moved_day']: Day } & {
      readonly weekday: number;
      readonly reason: string;
    };
    const rows = rowsOf<Row>(
      app,
      'SELECT day, moved_day, weekday, reason FROM series_exception JOIN series ON series.id = series_id',
    );
    const kinds = valuesOf(app, "SELECT DISTINCT kind || (day > '2026-04-22') FROM series_exception");
    for (const kind of ['cancelled1', 'moved0', 'moved1']) expect(kinds).toContain(kind);
    for (const { day, moved_day, weekday, reason } of rows) {
      expect(weekdayOf(day)).toBe(weekday);
      expect(reason).not.toBe('');
      for (const one of [day, ...(moved_day ? [moved_day] : [])])
        expect(isSchoolDay(calendarKz2025, one) && one !== '2026-04-22').toBe(true);
    }
  });

  test('that were moved were held at the new time, and the cancelled ones not at all', () => {
    const opened = 'series_exception AS x JOIN session ON session.series_id = x.series_id';
    expect(count(`${opened} AND session.day = x.day`)).toBe(0);
    const held = `${opened} AND session.day = moved_day AND planned_start = moved_start`;
    expect(count(held)).toBe(count("series_exception WHERE moved_day < '2026-04-22'"));
    const strays = `session JOIN series ON series.id = series_id WHERE strftime('%u', day) + 0 != weekday AND NOT EXISTS
      (SELECT 1 FROM series_exception AS x WHERE x.series_id = series.id AND moved_day = session.day)`;
    expect(count(strays)).toBe(0);
  });

  test('in time to come are moved to where the specialist and the children are free', () => {
    const clash = `series_exception AS x JOIN series AS moved ON moved.id = x.series_id
      JOIN series AS other ON other.weekday = strftime('%u', moved_day) + 0 AND other.start = moved_start
        AND moved_day BETWEEN other.from_day AND other.to_day
      WHERE moved.staff_id = other.staff_id OR EXISTS (SELECT 1 FROM series_child AS a JOIN series_child AS b
        ON a.child_id = b.child_id WHERE a.series_id = moved.id AND b.series_id = other.id)`;
    expect(count(clash)).toBe(0);
  });
});

describe('certificates', () => {
  test('hold the facts of the sessions as they stand; the unlocked ones differ, tell why, and were signed again', () => {
    type Row = { readonly session_id: string; readonly facts: string; readonly unlock_reason: string | null };
    const rows = rowsOf<Row>(app, 'SELECT session_id, facts, unlock_reason FROM certificate');
    expect(rows.length).toBeGreaterThan(300);
    for (const { session_id, facts, unlock_reason } of rows) {
      const signed = signedFactsSchema.parse(JSON.parse(facts));
      const session = findSession(app.app.store.database, session_id);
      if (!session) throw new Error(session_id);
      const changes = compareSigned(signed, readSignedFacts(app.app.store.database, session));
      expect(changes).toEqual(unlock_reason === null ? [] : [{ childId: null, field: 'minutes' }]);
    }
    const unlocked = rows.filter(({ unlock_reason }) => unlock_reason !== null);
    expect(unlocked.length).toBeGreaterThan(2);
    const standing = new Set(
      rows.filter(({ unlock_reason }) => unlock_reason === null).map(({ session_id }) => session_id),
    );
    expect(unlocked.every(({ session_id }) => standing.has(session_id))).toBe(true);
  });

  test('are by who signed the session, at that moment', () => {
    const signed = 'certificate JOIN session ON session.id = session_id WHERE unlocked_at IS NULL';
    expect(count(`${signed} AND (certified_at != certificate.at OR certified_by != certificate.staff_id)`)).toBe(0);
    expect(count('certificate WHERE unlocked_at < at')).toBe(0);
  });
});
