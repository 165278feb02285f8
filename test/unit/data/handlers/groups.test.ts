import { beforeEach, describe, expect, it } from 'vitest';
import type { ChildId } from '../../../../src/shared/domain/ids.ts';
import { mostTogether } from '../../../../src/shared/domain/together.ts';
import type { TestWindow } from '../../../support/test-app.ts';
import { createRoom, type Room } from './sessions/room.ts';

let room: Room;
let office: TestWindow;
beforeEach(() => {
  room = createRoom();
  office = room.testApp.window().become('administrator', room.school.administratorId);
});

const save = (name: string, childIds: readonly ChildId[], groupId: string | null = null) =>
  room.window.call('groups.save', {
    groupId,
    fields: { roomId: room.school.roomId, name, childIds: [...childIds] },
  });
const list = async () =>
  (await room.window.call('groups.list', { roomId: room.school.roomId })).map(({ name, children }) => [
    name,
    children.map((child) => child.id),
  ]);

describe('groups of a room', () => {
  it('stand in the order of the Kazakh alphabet with their children; a child may be in several and its file says so', async () => {
    const [first, second, third] = room.school.childIds;
    await save('Құлыншақ', [second, first]);
    const { groupId } = await save('Айналайын', [first, third, third]);
    expect(await list()).toEqual([
      ['Айналайын', [first, third]],
      ['Құлыншақ', [first, second]],
    ]);
    const { groups } = await room.window.call('childFile.get', { childId: first });
    expect(groups.map(({ name }) => name)).toEqual(['Айналайын', 'Құлыншақ']);
    await save('Ботақан', [second], groupId);
    expect(await list()).toEqual([
      ['Ботақан', [second]],
      ['Құлыншақ', [first, second]],
    ]);
  });

  it('leave out children in the archive, and go there themselves', async () => {
    const [first, second] = room.school.childIds;
    const { groupId } = await save('Топ', [first, second]);
    await office.call('children.archive', { childId: first, archived: true });
    expect(await list()).toEqual([['Топ', [second]]]);
    await room.window.call('groups.archive', { groupId, archived: true });
    expect(await list()).toEqual([]);
    await room.window.call('groups.archive', { groupId, archived: false });
    expect(await list()).toEqual([['Топ', [second]]]);
  });

  it('are no larger than what can work together', async () => {
    const [first] = room.school.childIds;
    await save('Сынып', Array(mostTogether).fill(first));
    await expect(save('Мектеп', Array(mostTogether + 1).fill(first))).rejects.toMatchObject({ code: 'bad_input' });
  });

  it('have names of their own, whatever the case', async () => {
    const [first] = room.school.childIds;
    const { groupId } = await save('Жұлдыз', [first]);
    await expect(save('жулдыз', [first])).rejects.toMatchObject({ code: 'already_exists' });
    await save('ЖҰЛДЫЗ', [first], groupId);
    expect(await list()).toEqual([['ЖҰЛДЫЗ', [first]]]);
  });
});
