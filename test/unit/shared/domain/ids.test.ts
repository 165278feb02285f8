import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childIdSchema, timeOfUuid, uuidV7 } from '../../../../src/shared/domain/ids.ts';

const time = fc.integer({ min: 0, max: 2 ** 48 - 1 });
const random = fc.uint8Array({ minLength: 10, maxLength: 10 });

describe('uuidV7', () => {
  it('is a UUID of version 7 with the time inside', () => {
    fc.assert(
      fc.property(time, random, (unixMs, bytes) => {
        const uuid = uuidV7(unixMs, bytes);
        expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(childIdSchema.safeParse(uuid).success).toBe(true);
        expect(timeOfUuid(uuid)).toBe(unixMs);
      }),
    );
  });

  it('sorts as text by the time of making, whatever the random part', () => {
    fc.assert(
      fc.property(time, time, random, random, (first, second, left, right) => {
        fc.pre(first < second);
        expect(uuidV7(first, left) < uuidV7(second, right)).toBe(true);
      }),
    );
  });

  it('keeps all of the randomness that the form has room for', () => {
    const bits = (fill: number) => uuidV7(0, new Uint8Array(10).fill(fill)).replaceAll('-', '').slice(12);
    expect([bits(0x00), bits(0xff)]).toEqual(['70008000000000000000', '7fffbfffffffffffffff']);
  });

  it('is the example of RFC 9562, appendix A.6', () => {
    const random = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
    expect(uuidV7(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });
});
