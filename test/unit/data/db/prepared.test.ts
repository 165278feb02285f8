import { describe, expect, it } from 'vitest';
import { planOnce } from '../../../../src/data/db/prepared.ts';

describe('a statement is planned once', () => {
  it.each([
    ['WHERE day = ? AND room_id=@room', 'WHERE day = +? AND room_id=+@room'],
    ['WHERE day BETWEEN ? AND ?', 'WHERE day BETWEEN +? AND +?'],
    ['WHERE seq > ? AND day <= @until', 'WHERE seq > +? AND day <= +@until'],
    ['WHERE room_id IS ? OR room_id IS NOT ?', 'WHERE room_id IS +? OR room_id IS NOT +?'],
    ['ORDER BY id LIMIT ? OFFSET ?', 'ORDER BY id LIMIT +? OFFSET +?'],
  ])('its values are hidden from the planner: %s', (sql, hidden) => expect(planOnce(sql)).toBe(hidden));

  it.each(['INSERT INTO t VALUES (?, @b)', 'FROM json_each(?)', "WHERE day = '2026-04-22'"])('as it is: %s', (sql) =>
    expect(planOnce(sql)).toBe(sql),
  );
});
