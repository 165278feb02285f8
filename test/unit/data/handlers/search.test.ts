/** One search over children, goals and notes: in Kazakh and Russian, whatever the case, and whatever is typed. */
import { beforeEach, describe, expect, it } from 'vitest';
import { writeNote } from '../../../../src/data/db/queries/notes.ts';
import { newGoalFields } from '../../../../src/shared/domain/goal.ts';
import type { SessionId } from '../../../../src/shared/domain/ids.ts';
import { mostHits } from '../../../../src/shared/ipc/contract/search.ts';
import { createRoom, type Room } from './sessions/room.ts';

let room: Room;
let sessionId: SessionId;
beforeEach(async () => {
  room = createRoom();
  sessionId = await room.steps.open(room.school.groupSeriesId);
});

const find = (text: string) => room.window.call('search.find', { text });
const note = (text: string, child = 0) =>
  writeNote(room.testApp.app.store.database, sessionId, room.school.childIds[child] ?? '', text);
const goal = (title: string) =>
  room.window.call('goals.save', {
    goalId: null,
    childId: room.school.childIds[0],
    fields: newGoalFields('pottery', title, null),
  });

describe('a search', () => {
  it.each([
    ['ЁЛКИН', 'Ёлкин Егор'],
    ['елкин', 'Ёлкин Егор'],
    ['ӘБЕНОВА', 'Әбенова Айша'],
    ['абенова айша', 'Әбенова Айша'],
    ['касымов', 'Қасымов Нұрлан'],
    ['НУРЛАН', 'Қасымов Нұрлан'],
  ])('finds a child: %s', async (text, name) => {
    const { children } = await find(text);
    expect(children).toMatchObject({ hits: [{ childName: name }], isCut: false });
  });

  it.each(['ӨРНЕК', 'орнек', 'салу орн', 'Ұлттық'])('finds a goal, also in the archive: %s', async (text) => {
    const { goalId } = await goal('Ұлттық өрнек салу');
    expect((await find(text)).goals.hits).toMatchObject([{ goalId, title: 'Ұлттық өрнек салу', isArchived: false }]);
    await room.window.call('goals.archive', { goalId });
    expect((await find(text)).goals.hits).toMatchObject([{ goalId, isArchived: true }]);
  });

  it.each([
    ['ұшақ', 'Ұшақ'],
    ['УШАК', 'Ұшақ'],
    ['сурет салды уша', 'сурет'],
    ['САЛДЫ', 'салды'],
  ])('finds a note and shows the place: %s', async (text, hit) => {
    note('Бүгін сурет салды: Ұшақ.');
    const { notes } = await find(text);
    expect(notes.hits).toMatchObject([{ sessionId, day: '2026-04-22', childName: 'Әбенова Айша', snippet: { hit } }]);
  });

  it('wants every word, and only of the last one the beginning is enough', async () => {
    note('Звук закрепляется в слогах');
    const count = async (text: string) => (await find(text)).notes.hits.length;
    expect(await count('зву')).toBe(1);
    expect(await count('зву слогах')).toBe(0);
    expect(await count('слогах зву')).toBe(1);
    expect(await count('звук зелёный')).toBe(0);
  });

  it.each(['"', '*', 'а" OR "б', 'NOT', '(', 'words:звук', "'; DROP TABLE note; --", '^звук', 'NEAR(а б, 5)'])(
    'takes quotes and operators for harmless text: %s',
    async (text) => {
      note('Звук в словах');
      await expect(find(text)).resolves.toBeDefined();
      expect(room.testApp.reported).toEqual([]);
      expect((await find('звук')).notes.hits).toHaveLength(1);
    },
  );

  it('finds a note as it is now', async () => {
    note('Алма');
    note('Алмұрт');
    expect((await find('алма')).notes.hits).toEqual([]);
    note('');
    expect((await find('алмурт')).notes.hits).toEqual([]);
  });

  it('finds nothing for nothing', async () => {
    const answer = await find('   ');
    expect([answer.children.hits, answer.goals.hits, answer.notes.hits]).toEqual([[], [], []]);
  });

  it('tells the newest and says that there are more', async () => {
    for (let number = 1; number <= mostHits + 2; number++) {
      room.testApp.setNow(`2026-04-22T09:${String(number).padStart(2, '0')}:00`);
      await goal(`Кесе ${number}`);
    }
    const { goals } = await find('кесе');
    expect(goals.hits).toHaveLength(mostHits);
    expect(goals.hits[0]?.title).toBe(`Кесе ${mostHits + 2}`);
    expect(goals.isCut).toBe(true);
  });

  it('shows an administrator children only', async () => {
    note('Айша сурет салды');
    await goal('Айша кесе жасайды');
    const office = room.testApp.window().become('administrator', room.school.administratorId);
    const answer = await office.call('search.find', { text: 'айша' });
    expect(answer.children.hits).toHaveLength(1);
    expect([answer.goals.hits, answer.notes.hits]).toEqual([[], []]);
  });

  it('stays in the rooms in which the specialist works', async () => {
    note('Айша сурет салды');
    room.testApp.app.store.database.exec('DELETE FROM staff_room');
    const answer = await find('айша');
    expect([answer.children.hits, answer.goals.hits, answer.notes.hits]).toEqual([[], [], []]);
  });
});
