import { describe, expect, it } from 'vitest';
import { foldForSearch } from '../../../../../src/shared/domain/collation.ts';
import type { ChildId, SessionId } from '../../../../../src/shared/domain/ids.ts';
import { longestNote, spliceBetween } from '../../../../../src/shared/domain/note.ts';
import { correct, countRows, createRoom, type Room } from './room.ts';

async function openNote(room: Room) {
  const sessionId = await room.steps.open(room.school.seriesId);
  const [childId] = room.school.childIds;
  return { sessionId, childId, ...noteSteps(room, sessionId, childId) };
}

function noteSteps({ window }: Pick<Room, 'window'>, sessionId: SessionId, childId: ChildId) {
  const read = async () => (await window.call('sessions.noteOf', { sessionId, childId })).text;
  const write = async (before: string, after: string) => {
    const splice = spliceBetween(before, after);
    if (splice) await window.call('sessions.note', { sessionId, childId, splice });
  };
  return { read, write };
}

/** Ids of notes in which a word is found, as a search looks for it. */
function find({ testApp }: Room, word: string): readonly number[] {
  return testApp.app.store.database
    .prepare<[string], number>('SELECT rowid FROM note_search WHERE note_search MATCH ?')
    .pluck()
    .all(`"${foldForSearch(word)}"*`);
}

describe('a note', () => {
  it('grows by what is typed, is found by its words, and is taken back bit by bit', async () => {
    const room = createRoom();
    const { sessionId, childId, read, write } = await openNote(room);
    await write('', 'Бүгін Қуаныш');
    await write('Бүгін Қуаныш', 'Бүгін Қуаныш жақсы сөйледі');
    expect(await read()).toBe('Бүгін Қуаныш жақсы сөйледі');
    expect(find(room, 'ЖАКСЫ')).toHaveLength(1);
    expect((await room.steps.get(sessionId)).children[0]).toMatchObject({ hasNote: true, status: 'not_marked' });
    expect(await room.steps.takeBack(sessionId)).toEqual({ what: 'note', childIds: [childId] });
    expect(await read()).toBe('Бүгін Қуаныш');
    expect(find(room, 'жақсы')).toHaveLength(0);
    expect(find(room, 'қуаныш')).toHaveLength(1);
    const session = await room.steps.undo(sessionId);
    expect(session).toMatchObject({ canUndo: false, children: [{ hasNote: false }] });
    expect(await read()).toBe('');
    expect(find(room, 'қуаныш')).toHaveLength(0);
  });

  it('is taken back in its place among the taps', async () => {
    const room = createRoom();
    const { sessionId, childId, read, write } = await openNote(room);
    await room.steps.record(sessionId, childId, correct);
    await write('', 'Устал');
    await room.steps.record(sessionId, childId, correct);
    expect(await room.steps.takeBack(sessionId)).toMatchObject({ what: 'observation' });
    expect(await room.steps.takeBack(sessionId)).toMatchObject({ what: 'note' });
    expect(await read()).toBe('');
    expect(await room.steps.takeBack(sessionId)).toMatchObject({ what: 'observation' });
  });

  it('that another window changed meanwhile is refused and left as it is', async () => {
    const room = createRoom();
    const { sessionId, childId, read, write } = await openNote(room);
    const other = noteSteps(
      { window: room.testApp.window().become('specialist', room.school.specialistId) },
      sessionId,
      childId,
    );
    await write('', 'Начало');
    await other.write('Начало', 'Другое начало');
    await expect(write('Начало', 'Начало и конец')).rejects.toMatchObject({ code: 'note_changed' });
    expect(await read()).toBe('Другое начало');
  });

  it('of 100,000 characters is kept whole, and the next letter is told as one letter', async () => {
    const room = createRoom();
    const { sessionId, read, write } = await openNote(room);
    const long = 'Бала бүгін жақсы жұмыс істеді. '.repeat(3300).slice(0, 100_000);
    await write('', long);
    await write(long, `${long}!`);
    expect(await read()).toBe(`${long}!`);
    const event = room.testApp.app.store.database
      .prepare<[], string>("SELECT data FROM event WHERE kind = 'session.noted' ORDER BY seq DESC LIMIT 1")
      .pluck()
      .get();
    expect(event?.length).toBeLessThan(200);
    await room.steps.undo(sessionId);
    expect(await read()).toBe(long);
  });

  it('longer than a note can be is refused, and what is there stays', async () => {
    const room = createRoom();
    const { read, write } = await openNote(room);
    const full = 'я'.repeat(longestNote);
    await write('', full);
    await expect(write(full, `${full}!`)).rejects.toMatchObject({ code: 'note_too_long' });
    expect(await read()).toBe(full);
  });

  it('can be written after the finish, which can be taken back all the same', async () => {
    const room = createRoom();
    const { sessionId, read, write } = await openNote(room);
    await room.steps.mark(sessionId, null);
    await room.steps.finish(sessionId);
    await write('', 'После занятия');
    const answer = await room.window.call('sessions.undo', { sessionId, what: 'finish' });
    expect(answer).toMatchObject({ undone: { what: 'finish' }, session: { finishedAt: null } });
    expect(await read()).toBe('После занятия');
    expect(await room.steps.takeBack(sessionId)).toMatchObject({ what: 'note' });
  });

  it('of a child who is not in the session is refused', async () => {
    const room = createRoom();
    const { sessionId } = await openNote(room);
    const { read, write } = noteSteps(room, sessionId, room.school.childIds[2]);
    await expect(write('', 'х')).rejects.toMatchObject({ code: 'not_found' });
    await expect(read()).rejects.toMatchObject({ code: 'not_found' });
    expect(countRows(room, 'event')).toBe(1);
  });
});
