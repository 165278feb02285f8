import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demoPins } from '../../../../src/shared/domain/demo.ts';
import {
  longestPin,
  pinSchema,
  pinWeakness,
  shortestPin,
  staffRoles,
  waitAfterWrongTries,
} from '../../../../src/shared/domain/staff.ts';

describe('pinWeakness', () => {
  it.each([
    ['12345', 'specialist', 'too_short'],
    ['4829153', 'administrator', 'too_short'],
    ['111111', 'specialist', 'repeated'],
    ['121212', 'specialist', 'repeated'],
    ['77777778', 'administrator', 'repeated'],
    ['123456', 'specialist', 'run'],
    ['987654', 'specialist', 'run'],
    ['456789', 'specialist', 'run'],
    ['12345678', 'administrator', 'run'],
    ['1234567890', 'specialist', 'run'],
    ['0987654321', 'administrator', 'run'],
    ['890123', 'specialist', 'run'],
    ['135791', 'specialist', 'run'],
    ['86420864', 'administrator', 'run'],
    ['112233', 'specialist', 'run'],
    ['665544', 'specialist', 'run'],
    ['11223344', 'administrator', 'run'],
    ['111222333', 'administrator', 'run'],
    ['123123', 'specialist', 'pattern'],
    ['482482', 'specialist', 'pattern'],
    ['12341234', 'administrator', 'pattern'],
    ['19901990', 'administrator', 'pattern'],
    ['05010501', 'administrator', 'pattern'],
    ['4824824', 'specialist', 'pattern'],
    ['123321', 'specialist', 'pattern'],
    ['12344321', 'administrator', 'pattern'],
    ['1234321', 'specialist', 'pattern'],
    ['123789', 'specialist', 'pattern'],
    ['987321', 'specialist', 'pattern'],
    ['12348765', 'administrator', 'pattern'],
    ['147258', 'specialist', 'pattern'],
    ['159357', 'specialist', 'pattern'],
    ['147258369', 'administrator', 'pattern'],
    ['010590', 'specialist', 'date'],
    ['051990', 'specialist', 'date'],
    ['199005', 'specialist', 'date'],
    ['900501', 'specialist', 'date'],
    ['31122019', 'administrator', 'date'],
    ['20191231', 'administrator', 'date'],
  ] as const)('%s of a %s is %s', (pin, role, why) => expect(pinWeakness(pin, role)).toBe(why));

  it.each([
    ['482915', 'specialist'],
    ['993300', 'specialist'],
    ['90417352', 'administrator'],
    ['246813', 'specialist'],
    ['24681357', 'administrator'],
    ['131990', 'specialist'],
  ] as const)('%s of a %s will do', (pin, role) => expect(pinWeakness(pin, role)).toBeNull());

  it.each(staffRoles)('the demo PIN of a %s would be taken', (role) =>
    expect(pinWeakness(demoPins[role], role)).toBeNull(),
  );

  it('lets an administrator have no PIN that a specialist may not have', () => {
    const pin = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: longestPin });
    fc.assert(
      fc.property(pin, (digits) => {
        const text = digits.join('');
        fc.pre(pinWeakness(text, 'specialist') !== null);
        expect(pinWeakness(text, 'administrator')).not.toBeNull();
      }),
    );
    expect(shortestPin.administrator).toBeGreaterThan(shortestPin.specialist);
  });

  it.each(['', '123', '1234567890123', '12a456', '١٢٣٤٥٦', '123456\n', ' 123456', '-12345'])('%j is no PIN', (text) =>
    expect(pinSchema.safeParse(text).success).toBe(false),
  );
});

describe('waitAfterWrongTries', () => {
  it('is none for three tries, then grows to an hour and stays there', () => {
    const waits = Array.from({ length: 12 }, (_, index) => waitAfterWrongTries(index + 1));
    expect(waits).toEqual([0, 0, 0, 30, 60, 120, 300, 900, 3600, 3600, 3600, 3600]);
  });
});
