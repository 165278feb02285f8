import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_PROFILE } from '../../../../src/shared/domain/hand-profile.ts';
import { countEvents, type House, openHouse } from '../call-inputs.ts';
import { pins } from '../pins.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.testApp.close());

describe('an adult who helps in the studio', () => {
  it('is there after the right PIN and gone when it says so', async () => {
    const window = house.windowOf('child');
    await window.call('draw.adultComes', { staffId: house.school.specialistId, pin: pins.specialist });
    expect(window.connection.role).toBe('accompanied_child');
    expect(window.connection.childId).toBe(house.school.childIds[0]);
    await window.call('draw.adultGoes', {});
    expect(window.connection.role).toBe('child');
  });

  it('is not let in with a wrong PIN, and the child stays where it is', async () => {
    const window = house.windowOf('child');
    const wrong = window.call('draw.adultComes', { staffId: house.school.specialistId, pin: '135790' });
    await expect(wrong).rejects.toMatchObject({ code: 'wrong_pin' });
    expect(window.connection.role).toBe('child');
  });

  it('has gone after a minute in which nothing happened; the child goes on drawing', async () => {
    const window = house.windowOf('accompanied_child');
    house.testApp.setNow('2026-04-22T09:01:01');
    await expect(window.call('draw.adultGoes', {})).rejects.toMatchObject({ code: 'not_allowed' });
    expect(window.connection.role).toBe('child');
    expect(await window.call('draw.gallery', {})).toHaveLength(1);
  });

  it('does not count as signed in: the door of the staff stays shut', async () => {
    const status = await house.windowOf('accompanied_child').call('app.status', {});
    expect(status).toMatchObject({ signedIn: null, childId: house.school.childIds[0] });
  });

  it('sets what suits the child, once for each change, and the child finds it so', async () => {
    const adult = house.windowOf('accompanied_child');
    const profile = { ...DEFAULT_PROFILE, buttonMm: 28, press: 'click' as const };
    const before = countEvents(house.testApp);
    await adult.call('draw.setProfile', { profile });
    await adult.call('draw.setProfile', { profile });
    expect(countEvents(house.testApp)).toBe(before + 1);
    expect(await house.windowOf('child').call('draw.profile', {})).toEqual(profile);
  });

  it('finds the usual where a stored setting is not known', async () => {
    const { database } = house.testApp.app.store;
    const odd = JSON.stringify({ ...DEFAULT_PROFILE, buttonMm: 24, press: 'wink', wings: 2 });
    database
      .prepare("INSERT INTO hand_profile VALUES (?, ?, '2026-01-01T00:00:00')")
      .run(house.school.childIds[0], odd);
    expect(await house.windowOf('child').call('draw.profile', {})).toEqual({ ...DEFAULT_PROFILE, buttonMm: 24 });
  });
});
