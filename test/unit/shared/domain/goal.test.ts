import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disciplines } from '../../../../src/shared/domain/discipline.ts';
import { goalFieldsSchema, goalProblem, goalRecordersOf, newGoalFields } from '../../../../src/shared/domain/goal.ts';

describe('a new goal', () => {
  it.each(disciplines)('of %s is sound from the first word on, whichever way it is recorded', (discipline) => {
    const fields = newGoalFields(discipline, 'А', null);
    expect(goalFieldsSchema.parse(fields)).toEqual(fields);
    for (const recorder of goalRecordersOf(discipline)) expect(goalProblem({ ...fields, recorder })).toBeNull();
    expect(fields.criterion).toBeNull();
  });

  it('takes any title of 1 to 300 letters, on one line', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (title) => {
        const parsed = goalFieldsSchema.safeParse({ ...newGoalFields('art', title, null) });
        if (!parsed.success) return;
        expect(parsed.data.title).toMatch(/^\S(.*\S)?$/su);
        expect(parsed.data.title.length).toBeLessThanOrEqual(300);
      }),
    );
  });
});
