import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attendanceStatuses } from '../../../../src/shared/domain/attendance.ts';
import {
  isMissable,
  type MakeUpState,
  type MakeUpTry,
  makeUpState,
  owesByFinish,
  type StoredDecision,
} from '../../../../src/shared/domain/make-up.ts';
import { sessionOutcomes } from '../../../../src/shared/domain/session.ts';

const open: MakeUpTry = { isFinished: false, outcome: null, status: 'not_marked' };
const held: MakeUpTry = { isFinished: true, outcome: 'held', status: 'present' };
const calledOff: MakeUpTry = { isFinished: true, outcome: 'provider_absent', status: 'not_marked' };
const awayAgain: MakeUpTry = { isFinished: true, outcome: 'student_absent', status: 'absent_ill' };
const awayFromGroup: MakeUpTry = { isFinished: true, outcome: 'held', status: 'refused' };

describe('the state of a missed session', () => {
  it.each<readonly [StoredDecision, readonly MakeUpTry[], MakeUpState]>([
    [null, [], 'not_required'],
    ['owed', [], 'owed'],
    ['waived', [], 'waived'],
    ['owed', [open], 'scheduled'],
    ['owed', [held], 'done'],
    [null, [held], 'done'],
    ['waived', [held], 'done'],
    ['waived', [open], 'waived'],
    ['owed', [calledOff], 'owed'],
    ['owed', [awayAgain], 'owed'],
    ['owed', [awayFromGroup], 'owed'],
    ['owed', [calledOff, open], 'scheduled'],
    ['owed', [awayAgain, { ...held, status: 'late' }], 'done'],
    [null, [calledOff], 'not_required'],
  ])('%s with %o: %s', (decision, tries, state) => expect(makeUpState(decision, tries)).toBe(state));

  it('does not depend on the order of the tries, and once done stays done', () => {
    const tries = fc.array(fc.constantFrom(open, held, calledOff, awayAgain, awayFromGroup), { maxLength: 5 });
    const decision = fc.constantFrom<StoredDecision[]>('owed', 'waived', null);
    fc.assert(
      fc.property(decision, tries, (decided, some) => {
        const state = makeUpState(decided, some);
        expect(makeUpState(decided, some.toReversed())).toBe(state);
        expect(makeUpState(decided, [...some, held])).toBe('done');
        if (state === 'done') expect(makeUpState(decided, [...some, calledOff])).toBe('done');
      }),
    );
  });
});

it('is owed by what the provider called off, and never twice', () => {
  const owing = sessionOutcomes.filter((outcome) => owesByFinish(outcome, false));
  expect(owing).toEqual(['provider_absent', 'cancelled']);
  expect(sessionOutcomes.filter((outcome) => owesByFinish(outcome, true))).toEqual([]);
});

it('can be decided about for who missed it, refusing included, and for nobody who came', () => {
  const missed = attendanceStatuses.filter((status) => isMissable('held', status));
  expect(missed).toEqual(['absent_ill', 'absent_excused', 'absent_unexcused', 'refused']);
  expect(attendanceStatuses.every((status) => isMissable('cancelled', status))).toBe(true);
  expect(attendanceStatuses.some((status) => isMissable(null, status))).toBe(false);
});
