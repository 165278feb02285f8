import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../../../src/shared/domain/day.ts';
import type { MandateTerms } from '../../../../src/shared/domain/mandate.ts';
import { joinMandates, mandateChange } from '../../../../src/shared/domain/mandate-rows.ts';

type Row = MandateTerms & { readonly id: string };
const terms = (from: string, to: string | null = null, changes: Partial<MandateTerms> = {}): MandateTerms => ({
  discipline: 'speech_therapy',
  mode: 'individual',
  sessionsPerWeek: 2,
  minutes: 30,
  from: from as Day,
  to: to as Day | null,
  ...changes,
});
const row = (id: string, ...rest: Parameters<typeof terms>): Row => ({ id, ...terms(...rest) });

/** Writes a change down, as the handler does. */
function write(rows: readonly Row[], change: ReturnType<typeof mandateChange>, id: string): readonly Row[] {
  const ends = new Map(change.ended.map((one) => [one.id, one.to]));
  const kept = rows.filter((one) => one.id !== change.replaced);
  return [...kept.map((one) => ({ ...one, to: ends.get(one.id) ?? one.to })), { id, ...change.row }];
}

describe('a change of what a child is due', () => {
  it('is a new row; the one before ends on the day before', () => {
    const change = mandateChange([row('a', '2025-09-01')], terms('2026-01-12'));
    expect(change).toEqual({
      ended: [{ id: 'a', to: '2026-01-11' }],
      replaced: null,
      row: terms('2026-01-12'),
    });
  });

  it('leaves rows alone that ended before, of other disciplines, and of the other mode', () => {
    const others = [
      row('a', '2025-09-01', '2025-12-31'),
      row('b', '2025-09-01', null, { discipline: 'pottery' }),
      row('c', '2025-09-01', null, { mode: 'group' }),
    ];
    expect(mandateChange(others, terms('2026-01-12'))).toMatchObject({ ended: [], replaced: null });
  });

  it('from the same day corrects that row', () => {
    expect(mandateChange([row('a', '2026-01-12')], terms('2026-01-12'))).toMatchObject({ ended: [], replaced: 'a' });
  });

  it('before a row that begins later ends before it', () => {
    const change = mandateChange([row('a', '2026-03-01')], terms('2026-01-12'));
    expect(change.row.to).toBe('2026-02-28');
  });

  it('however many there are: never two rows of a kind on one day, and always the last one written', () => {
    const start = '2025-09-01' as Day;
    const change = fc.record({ at: fc.nat(300), length: fc.option(fc.nat(100)) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        let rows: readonly Row[] = [];
        for (const [index, { at, length }] of changes.entries()) {
          const from = addDays(start, at);
          const next = terms(from, length === null ? null : addDays(from, length));
          rows = write(rows, mandateChange(rows, next), String(index));
          expect(rows.at(-1)?.from).toBe(from);
        }
        for (let day = start, n = 0; n < 420; n++, day = addDays(day, 1)) {
          const inForce = rows.filter(({ from, to }) => from <= day && (to === null || to >= day));
          expect(inForce.length).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('rows of two entries of one child', () => {
  const due = (id: string, isKept: boolean, from: string, to: string | null = null) => ({
    id,
    isKept,
    discipline: 'speech_therapy' as const,
    mode: 'individual' as const,
    sessionsPerWeek: 2,
    minutes: 30,
    from: from as Day,
    to: to as Day | null,
  });

  it('the one that began later counts from its first day on', () =>
    expect(joinMandates([due('a', true, '2025-09-01'), due('b', false, '2026-01-08')])).toEqual({
      ended: [{ id: 'a', to: '2026-01-07' }],
      removed: [],
    }));

  it('of two that began on one day the kept one stands', () =>
    expect(joinMandates([due('a', true, '2025-09-01'), due('b', false, '2025-09-01')])).toEqual({
      ended: [],
      removed: ['b'],
    }));

  it('what does not overlap, and other kinds, stay as they are', () => {
    const early = due('a', true, '2025-09-01', '2025-12-31');
    const group = { ...due('c', false, '2025-10-01'), mode: 'group' as const };
    expect(joinMandates([early, due('b', false, '2026-01-08'), group])).toEqual({ ended: [], removed: [] });
  });
});
