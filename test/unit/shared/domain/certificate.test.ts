import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSigned, type SignedChild, type SignedFacts } from '../../../../src/shared/domain/certificate.ts';

const [aisha, egor] = ['a', 'b'] as unknown as readonly [SignedChild['childId'], SignedChild['childId']];
const child: SignedChild = {
  childId: aisha,
  status: 'present',
  reason: '',
  arrivedAt: null,
  leftAt: null,
  attendedMinutes: null,
  note: '',
  observations: [{ goalId: null, observation: { kind: 'trial', result: 'prompted', prompt: 'verbal' } }],
};
const facts: SignedFacts = { outcome: 'held', minutes: 30, children: [child] };
const withChild = (changed: Partial<SignedChild>): SignedFacts => ({ ...facts, children: [{ ...child, ...changed }] });

describe('what was signed beside what stands', () => {
  it.each<readonly [string, SignedFacts, readonly unknown[]]>([
    ['the same', facts, []],
    ['outcome', { ...facts, outcome: 'cancelled' }, [{ childId: null, field: 'outcome' }]],
    ['minutes', { ...facts, minutes: 25 }, [{ childId: null, field: 'minutes' }]],
    ['status', withChild({ status: 'late' }), [{ childId: aisha, field: 'status' }]],
    ['reason', withChild({ reason: 'ОРВИ' }), [{ childId: aisha, field: 'reason' }]],
    ['times', withChild({ leftAt: '09:20', attendedMinutes: 20 }), [{ childId: aisha, field: 'times' }]],
    ['note', withChild({ note: 'Хорошо' }), [{ childId: aisha, field: 'note' }]],
    ['a tap taken back', withChild({ observations: [] }), [{ childId: aisha, field: 'observations' }]],
    [
      'another child',
      { ...facts, children: [child, { ...child, childId: egor }] },
      [{ childId: egor, field: 'child' }],
    ],
  ])('%s', (_name, after, changes) => expect(compareSigned(facts, after)).toEqual(changes));

  it('does not care in which order the keys of an observation stand', () => {
    const turned = { prompt: 'verbal', result: 'prompted', kind: 'trial' } as const;
    expect(compareSigned(facts, withChild({ observations: [{ goalId: null, observation: turned }] }))).toEqual([]);
  });

  it('finds the same fields in both directions', () => {
    const some = fc.record({
      outcome: fc.constantFrom('held' as const, 'cancelled' as const),
      minutes: fc.integer({ min: 0, max: 3 }),
      children: fc.uniqueArray(
        fc.record({
          childId: fc.constantFrom(aisha, egor),
          status: fc.constantFrom('present' as const, 'late' as const),
          note: fc.constantFrom('', 'а'),
        }),
        { selector: ({ childId }) => childId },
      ),
    });
    const whole = (one: typeof some extends fc.Arbitrary<infer T> ? T : never): SignedFacts => ({
      ...one,
      children: one.children.map((changed) => ({ ...child, ...changed })),
    });
    const keys = (left: SignedFacts, right: SignedFacts) =>
      compareSigned(left, right)
        .map(({ childId, field }) => `${childId} ${field}`)
        .sort();
    fc.assert(
      fc.property(some, some, (left, right) => {
        expect(keys(whole(left), whole(right))).toEqual(keys(whole(right), whole(left)));
        expect(keys(whole(left), whole(left))).toEqual([]);
      }),
    );
  });
});
