import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallInput } from '../../../../src/shared/ipc/contract/index.ts';
import { countEvents, type House, openHouse } from '../call-inputs.ts';

let house: House;
let wish: CallInput<'draw.makeStarter'>;
beforeEach(async () => {
  house = await openHouse();
  wish = house.inputs['draw.makeStarter'];
});
afterEach(() => house.testApp.close());

const titles = (tiles: readonly { readonly title: string }[]) => tiles.map(({ title }) => title);

describe('a page that an adult makes from a drawing', () => {
  it('is there for every child, with its picture, newest first', async () => {
    await house.windowOf('accompanied_child').call('draw.makeStarter', { ...wish, title: '  Менің үйім ' });
    const other = house.testApp.window();
    await other.call('draw.enter', { childId: house.school.childIds[1] });
    const tiles = await other.call('draw.starters', {});
    expect(titles(tiles)).toEqual(['Менің үйім', 'Үй']);
    expect(tiles[0]).toMatchObject({ kind: 'trace', picture: wish.picture });
  });

  it('holds lines and nothing about who drew them', async () => {
    const { id } = await house.windowOf('accompanied_child').call('draw.makeStarter', wish);
    const sent = await house.windowOf('child').call('draw.starter', { starterId: id });
    expect(Object.keys(sent).sort()).toEqual(['id', 'kind', 'page', 'title']);
    expect(sent.page.under.length).toBeGreaterThan(2);
    const text = JSON.stringify(sent);
    for (const secret of [wish.drawingId, house.school.childIds[0], 'points', 'seed'])
      expect(text).not.toContain(secret);
  });

  it('is told of once, by the adult', async () => {
    const before = countEvents(house.testApp);
    await house.windowOf('accompanied_child').call('draw.makeStarter', wish);
    expect(countEvents(house.testApp)).toBe(before + 1);
  });

  it('is not made of an empty drawing, nor of another child’s', async () => {
    const adult = house.windowOf('accompanied_child');
    const { drawingId } = await adult.call('draw.create', {});
    await expect(adult.call('draw.makeStarter', { ...wish, drawingId })).rejects.toMatchObject({ code: 'bad_input' });
    const other = house.testApp.window();
    await other.call('draw.enter', { childId: house.school.childIds[1] });
    const { drawingId: foreign } = await other.call('draw.create', {});
    const reach = adult.call('draw.makeStarter', { ...wish, drawingId: foreign });
    await expect(reach).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('a page that was put away', () => {
  it('is offered to no child, but drawings begun on it still open', async () => {
    const { starterId } = house.inputs['draw.starter'];
    const staff = house.windowOf('specialist');
    await staff.call('starters.archive', { starterId, archived: true });
    const child = house.windowOf('child');
    expect(await child.call('draw.starters', {})).toEqual([]);
    expect(await child.call('draw.starter', { starterId })).toMatchObject({ title: 'Үй' });
    expect(await staff.call('starters.list', {})).toMatchObject([{ id: starterId, isArchived: true }]);
  });

  it('comes back, and is told of once however often it is asked', async () => {
    const { starterId } = house.inputs['draw.starter'];
    const staff = house.windowOf('administrator');
    const before = countEvents(house.testApp);
    for (const archived of [true, true, false, false]) await staff.call('starters.archive', { starterId, archived });
    expect(countEvents(house.testApp)).toBe(before + 2);
    expect(await house.windowOf('child').call('draw.starters', {})).toHaveLength(1);
  });
});
