/** A PIN that somebody else set opens nothing but the way to an own one, and nobody looks after the office by setting its PINs. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makePin } from '../../../../src/data/services/pin.ts';
import { pinWeakness, shortestPin, staffRoles } from '../../../../src/shared/domain/staff.ts';
import { type House, openHouse } from '../call-inputs.ts';
import { pins } from '../pins.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.testApp.close());

const own = '739164';

describe('a PIN that somebody else set', () => {
  it('is told once, opens no door, and gives way to an own one; each is on record', async () => {
    const { specialistId } = house.school;
    const { pin } = await house.windowOf('device_administrator').call('staff.givePin', { staffId: specialistId });
    const window = house.testApp.window();
    const signIn = (pinTyped: string, newPin?: string) =>
      window.call('auth.signIn', { staffId: specialistId, pin: pinTyped, ...(newPin !== undefined && { newPin }) });
    await expect(signIn(pins.specialist)).rejects.toMatchObject({ code: 'wrong_pin' });
    await expect(signIn(pin)).rejects.toMatchObject({ code: 'new_pin_needed' });
    expect(window.connection.role).toBe('nobody');
    await expect(signIn(pin, pin)).rejects.toMatchObject({ code: 'bad_input' });
    await expect(signIn(pin, '123456')).rejects.toMatchObject({ code: 'weak_pin' });
    expect(window.connection.role).toBe('nobody');
    await expect(signIn(pin, own)).resolves.toMatchObject({ staffId: specialistId });
    window.connection.become({ role: 'nobody' });
    await expect(signIn(pin)).rejects.toMatchObject({ code: 'wrong_pin' });
    await expect(signIn(own)).resolves.toMatchObject({ staffId: specialistId });
    const all = { staffId: null, childId: null, group: 'access', from: null, to: null, after: null } as const;
    const { rows } = await house.windowOf('administrator').call('audit.list', all);
    const kinds = rows
      .map(({ kind }) => kind)
      .filter((kind) => kind.includes('pin_given') || kind.includes('pin_changed'));
    expect(kinds.slice(0, 2)).toEqual(['staff.pin_changed', 'staff.pin_given']);
  });

  it('agrees to nothing in the person’s name', async () => {
    const { specialistId } = house.school;
    const { pin } = await house.windowOf('administrator').call('staff.givePin', { staffId: specialistId });
    const input = { ...house.inputs['erasure.erase'], approverId: specialistId, approverPin: pin };
    await expect(house.windowOf('administrator').call('erasure.erase', input)).rejects.toMatchObject({
      code: 'new_pin_needed',
    });
    const child = house.windowOf('child');
    await expect(child.call('draw.adultComes', { staffId: specialistId, pin })).rejects.toMatchObject({
      code: 'new_pin_needed',
    });
    // A child is let out all the same.
    await expect(child.call('draw.leave', { staffId: specialistId, pin })).resolves.toEqual({});
  });

  it('is what an administrator types for somebody else, but not for oneself', async () => {
    const office = house.windowOf('administrator');
    const row = (await office.call('staff.list', { search: '', roomId: null, archived: false })).find(
      ({ id }) => id === house.school.specialistId,
    );
    if (!row) throw new Error('nobody');
    const { id: staffId, name: _name, sortKey: _key, hasPin: _pin, isArchived: _archived, ...fields } = row;
    await office.call('staff.save', { staffId, fields, pin: own });
    const window = house.testApp.window();
    await expect(window.call('auth.signIn', { staffId, pin: own })).rejects.toMatchObject({ code: 'new_pin_needed' });
  });

  it('is given by who looks after the PC to colleagues of the rooms only, and by nobody to oneself', async () => {
    const { administratorId } = house.school;
    const give = (role: 'administrator' | 'device_administrator') =>
      house.windowOf(role).call('staff.givePin', { staffId: administratorId });
    await expect(give('device_administrator')).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(give('administrator')).rejects.toMatchObject({ code: 'not_allowed' });
  });
});

it('is never one that is easily guessed', () => {
  let seed = 7;
  const random = (count: number) =>
    Uint8Array.from({ length: count }, () => (seed = (seed * 48_271) % 2_147_483_647) & 255);
  for (const role of staffRoles)
    for (let round = 0; round < 300; round++) {
      const pin = makePin(role, random);
      expect(pin).toMatch(new RegExp(`^\\d{${shortestPin[role]}}$`));
      expect(pinWeakness(pin, role)).toBeNull();
    }
});
