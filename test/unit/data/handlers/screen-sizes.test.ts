import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeSetting } from '../../../../src/data/db/queries/settings.ts';
import { DEFAULT_PROFILE } from '../../../../src/shared/domain/hand-profile.ts';
import { countEvents, type House, openHouse } from '../call-inputs.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.testApp.close());

const known = async () => {
  const status = await house.windowOf('nobody').call('app.status', {});
  return status.state === 'ready' ? status.screenSizes : null;
};

describe('the measure of a screen', () => {
  it('is known at the next start, for each screen its own, and told once in an event', async () => {
    const before = countEvents(house.testApp);
    await house.windowOf('administrator').call('app.calibrate', { screen: '1920x1080@1', pixelsPerMm: 3.62 });
    await house.windowOf('accompanied_child').call('app.calibrate', { screen: '3840x2160@1', pixelsPerMm: 6.4 });
    expect(await known()).toEqual({ '1920x1080@1': 3.62, '3840x2160@1': 6.4 });
    expect(countEvents(house.testApp)).toBe(before + 2);
    await house.windowOf('administrator').call('app.calibrate', { screen: '1920x1080@1', pixelsPerMm: 3.62 });
    expect(countEvents(house.testApp)).toBe(before + 2);
  });

  it('can be forgotten', async () => {
    const window = house.windowOf('administrator');
    await window.call('app.calibrate', { screen: '1920x1080@1', pixelsPerMm: 3.62 });
    await window.call('app.calibrate', { screen: '1920x1080@1', pixelsPerMm: null });
    expect(await known()).toEqual({});
  });

  it('is refused where no screen is like that', async () => {
    const window = house.windowOf('administrator');
    for (const pixelsPerMm of [0, 0.4, 40, Number.NaN])
      await expect(window.call('app.calibrate', { screen: '1920x1080@1', pixelsPerMm })).rejects.toMatchObject({
        code: 'bad_input',
      });
    expect(await known()).toEqual({});
  });

  it('counts as none where it cannot be read: nobody is kept out by it', async () => {
    const { database } = house.testApp.context(house.windowOf('nobody'));
    for (const text of ['{', '{"1920x1080@1": 900}', '[]', 'null']) {
      writeSetting(database, 'screen_sizes', text);
      expect(await known()).toEqual({});
    }
  });
});

describe('what suits a child, in its file', () => {
  it('is what the studio then reads', async () => {
    const [childId] = house.school.childIds;
    if (!childId) throw new Error('no child');
    const profile = { ...DEFAULT_PROFILE, buttonMm: 30, holdToAcceptMs: 600 };
    await house.windowOf('specialist').call('handProfile.set', { childId, profile });
    expect(await house.windowOf('administrator').call('handProfile.get', { childId })).toEqual(profile);
    expect(await house.windowOf('child').call('draw.profile', {})).toEqual(profile);
  });
});
