import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../../src/shared/domain/day.ts';
import { redacted, redactJson } from '../../../../src/shared/domain/redact.ts';
import {
  kindsOver,
  recordKinds,
  startPeriods,
  withWhatBelongs,
  yearsLater,
} from '../../../../src/shared/domain/retention.ts';

describe('how long records are kept', () => {
  it.each([
    ['2025-05-25', 1, '2026-05-25'],
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2025-12-31', 0, '2025-12-31'],
  ])('%s and %i years is %s', (day, years, later) => {
    expect(yearsLater(day as Day, years)).toBe(later);
  });

  it('says on the very day that the time is over, and not the day before', () => {
    expect(kindsOver(startPeriods, '2025-05-25' as Day, '2026-05-24' as Day)).toEqual([]);
    expect(kindsOver(startPeriods, '2025-05-25' as Day, '2026-05-25' as Day)).toEqual(['drawings']);
    expect(kindsOver(startPeriods, '2025-05-25' as Day, '2030-05-25' as Day)).toEqual(recordKinds);
  });

  it('never says so of what is kept until somebody erases it', () => {
    expect(kindsOver({ ...startPeriods, notes: null }, '1990-01-01' as Day, '2090-01-01' as Day)).not.toContain(
      'notes',
    );
  });

  it('takes everything with the name, and nothing else by itself', () => {
    expect(withWhatBelongs(['identity'])).toEqual(recordKinds);
    expect(withWhatBelongs(['notes', 'drawings'])).toEqual(['drawings', 'notes']);
  });
});

describe('what is taken out of a record', () => {
  const ids = new Set(['k-1', 'k-2']);

  it.each([
    [{ childId: 'k-1', note: 'x' }, JSON.parse(redacted)],
    [
      { children: [{ childId: 'k-1' }, { childId: 'k-3', status: 'late' }] },
      { children: [{ childId: 'k-3', status: 'late' }] },
    ],
    [{ childIds: ['k-1', 'k-3'] }, { childIds: ['k-3'] }],
    [{ marks: { 'k-2': 'late', 'k-3': 'present' } }, { marks: { 'k-3': 'present' } }],
    [
      { before: { id: 'k-1', name: 'x' }, count: 2 },
      { before: null, count: 2 },
    ],
    [['k-1'], []],
    ['k-1', JSON.parse(redacted)],
  ])('%j', (data, left) => {
    expect(JSON.parse(redactJson(JSON.stringify(data), ids))).toEqual(left);
  });

  it('leaves no trace of an id, wherever it stands, and everything where there is none', () => {
    const json = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 5 }, fc.constantFrom('k-1', 'k-3', 'text', 7, null), tie('list'), tie('object')),
      list: fc.array(tie('value'), { maxLength: 4 }),
      object: fc.dictionary(fc.constantFrom('a', 'b', 'k-1', 'k-3'), tie('value'), { maxKeys: 4 }),
    })).value;
    fc.assert(
      fc.property(json, (value) => {
        const text = JSON.stringify(value);
        const left = redactJson(text, ids);
        expect(left).not.toContain('k-1');
        if (!text.includes('k-1')) expect(left).toBe(text);
      }),
    );
  });
});
