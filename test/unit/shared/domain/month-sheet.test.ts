import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attendanceStatuses, isAttended } from '../../../../src/shared/domain/attendance.ts';
import type { Day, Month } from '../../../../src/shared/domain/day.ts';
import { addTotals, emptyTotals, type SheetFact } from '../../../../src/shared/domain/month-sheet.ts';
import { buildSheet, sampleChild, sampleFact, sampleFrame, sampleSheet } from '../../../support/sample-sheet.ts';

const april = [1, 2, 3, 6, 7, 8, 9, 10, 13, 14, 15, 16, 17, 20, 21, 22];

describe('month sheet', () => {
  it('counts as the reference does: 8 present, 1 late, 2 ill, 1 unexcused, 2 cancelled make 9 of 12, 75.0 %', () => {
    const statuses = [
      ...Array.from({ length: 8 }, () => 'present' as const),
      'late' as const,
      'absent_ill' as const,
      'absent_ill' as const,
      'absent_unexcused' as const,
    ];
    const facts = statuses.map((status, index) => sampleFact(1, april[index] ?? 0, status));
    const cancelled = [20, 21].map((day) => sampleFact(1, day, 'not_marked', { isCancelled: true, minutes: 0 }));
    const { totals } = buildSheet(sampleFrame, [sampleChild(1)], [...facts, ...cancelled]);
    expect(totals).toMatchObject({ planned: 12, attended: 9, missed: 3, ill: 2, unexcused: 1, late: 1, cancelled: 2 });
    expect((100 * totals.attended) / totals.planned).toBeCloseTo(75, 10);
    expect(totals.minutes).toBe(270);
  });

  it('lists neither a child who left before the month nor one who comes after it', () => {
    const left = sampleChild(1, { enrolledTo: '2026-03-31' as Day });
    const later = sampleChild(2, { enrolledFrom: '2026-05-01' as Day });
    const leaving = sampleChild(3, { enrolledTo: '2026-04-01' as Day });
    const sheet = buildSheet(sampleFrame, [left, later, leaving], []);
    expect(sheet.rows.map((row) => row.childId)).toEqual([leaving.childId]);
    expect(sheet.rows[0]?.cells.map((cell) => cell.isEnrolled)).toEqual([true, ...Array(29).fill(false)]);
  });

  it('keeps a child who left but has a session in the month, so that no session is missing from the totals', () => {
    const left = sampleChild(1, { enrolledTo: '2026-03-31' as Day });
    expect(buildSheet(sampleFrame, [left], [sampleFact(1, 1, 'present')]).totals.attended).toBe(1);
  });

  it('never takes an absence, an unmarked row or a cancelled session for presence', () => {
    for (const status of attendanceStatuses.filter((one) => !isAttended(one))) {
      const { totals, dayTotals } = buildSheet(sampleFrame, [sampleChild(1)], [sampleFact(1, 1, status)]);
      expect([status, totals.attended, totals.minutes, dayTotals[0]?.attended]).toEqual([status, 0, 0, 0]);
    }
    const cancelled = sampleFact(1, 1, 'present', { isCancelled: true });
    const sheet = buildSheet(sampleFrame, [sampleChild(1)], [cancelled]);
    expect(sheet.totals).toEqual({ ...emptyTotals, cancelled: 1 });
  });

  it('tells what is still to come from what was not marked', () => {
    const facts = [sampleFact(1, 21, 'not_marked'), sampleFact(1, 22, 'not_marked'), sampleFact(1, 23, 'not_marked')];
    const sheet = buildSheet(sampleFrame, [sampleChild(1)], facts);
    expect(sheet.rows[0]?.cells.flatMap((cell) => cell.marks)).toEqual(['not_marked', 'planned', 'planned']);
    expect(sheet.totals).toEqual({ ...emptyTotals, planned: 1, notMarked: 1 });
  });

  it('shades weekends and holidays', () => {
    const off = sampleSheet().days.filter((day) => !day.isSchoolDay);
    expect(off.map(({ day }) => Number(day.slice(8)))).toEqual([4, 5, 11, 12, 18, 19, 25, 26]);
  });

  it('shades the break of grade 1 for who was in it then: a child of grade 2 by now was, one of grade 1 by now was not', () => {
    const ofLastYear = { ...sampleFrame, month: '2026-02' as Month, today: '2026-10-01' as Day };
    const offDays = (frame: typeof sampleFrame, className: string) => {
      const child = { ...sampleChild(1, { enrolledFrom: '2025-09-01' as Day }), className };
      const { days, rows } = buildSheet(frame, [child], []);
      return days.filter((_, place) => rows[0]?.cells[place]?.isOwnDayOff).map(({ day }) => Number(day.slice(8)));
    };
    expect(offDays(ofLastYear, '2А')).toContain(10);
    expect(offDays(ofLastYear, '1А')).toEqual([]);
    expect(offDays({ ...ofLastYear, today: '2026-04-22' as Day }, '2А')).toEqual([]);
    expect(offDays({ ...ofLastYear, today: '2026-04-22' as Day }, '1А')).toContain(10);
  });

  it('adds up whatever the facts are: rows, days and the whole agree, and each planned one is counted once', () => {
    const fact: fc.Arbitrary<SheetFact> = fc
      .tuple(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom(...attendanceStatuses),
        fc.record({ isCancelled: fc.boolean(), isMakeUp: fc.boolean(), minutes: fc.integer({ min: 0, max: 480 }) }),
      )
      .map(([child, day, status, changes]) => sampleFact(child, day, status, changes));
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 60 }), (facts) => {
        const sheet = buildSheet(
          sampleFrame,
          [1, 2, 3, 4, 5].map((one) => sampleChild(one)),
          facts,
        );
        const { totals } = sheet;
        expect(sheet.rows.map((row) => row.totals).reduce(addTotals, emptyTotals)).toEqual(totals);
        expect(sheet.dayTotals.reduce((sum, day) => sum + day.attended, 0)).toBe(totals.attended);
        expect(sheet.dayTotals.reduce((sum, day) => sum + day.planned, 0)).toBe(totals.planned);
        expect(totals.attended + totals.missed + totals.notMarked).toBe(totals.planned);
        expect(totals.ill + totals.excused + totals.unexcused + totals.refused).toBe(totals.missed);
        const marks = sheet.rows.flatMap((row) => row.cells.flatMap((cell) => cell.marks));
        expect(marks.length).toBe(facts.length);
        expect(marks.filter((mark) => mark === 'not_marked').length).toBe(totals.notMarked);
        expect(marks.filter((mark) => mark === 'cancelled').length).toBe(totals.cancelled);
      }),
    );
  });
});
