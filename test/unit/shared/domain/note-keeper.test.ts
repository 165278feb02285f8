import { describe, expect, it } from 'vitest';
import { applySplice, longestNote, type NoteSplice } from '../../../../src/shared/domain/note.ts';
import { NoteKeeper } from '../../../../src/shared/domain/note-keeper.ts';
import { CallError } from '../../../../src/shared/ipc/result.ts';

/** A note in a store, a window on it, and a clock that goes on when it is told to. */
function openNote(text = '') {
  const store = { text, saves: 0, failWith: null as CallError | null };
  let waiting: (() => void) | null = null;
  const keeper = new NoteKeeper({
    load: async () => store.text,
    save: async (splice: NoteSplice) => {
      if (store.failWith) throw store.failWith;
      const next = applySplice(store.text, splice);
      if (next === null) throw new CallError('note_changed');
      store.text = next;
      store.saves++;
    },
    later: (_milliseconds, then) => {
      waiting = then;
      return () => {
        waiting = null;
      };
    },
  });
  const pass = async () => {
    waiting?.();
    await keeper.flush();
  };
  return { store, keeper, pass };
}

describe('a note', () => {
  it('is saved on a pause, once for many letters', async () => {
    const { store, keeper, pass } = openNote();
    await keeper.read();
    for (const text of ['У', 'Ус', 'Уст']) keeper.type(text);
    expect(keeper.state()).toMatchObject({ text: 'Уст', status: 'waiting' });
    await pass();
    expect(store).toMatchObject({ text: 'Уст', saves: 1 });
    expect(keeper.state().status).toBe('saved');
  });

  it('takes no letters before it was read: they would stand where others are', async () => {
    const { store, keeper, pass } = openNote('Было');
    keeper.type('Стало');
    await pass();
    expect(store.text).toBe('Было');
  });

  it('shows what another window wrote, unless something here is not saved yet', async () => {
    const { store, keeper } = openNote('А');
    await keeper.read();
    store.text = 'А и Б';
    await keeper.read();
    expect(keeper.state().text).toBe('А и Б');
    keeper.type('А и Б сидели');
    store.text = 'В';
    await keeper.read();
    expect(keeper.state().text).toBe('А и Б сидели');
  });

  it('keeps both when two windows write at once', async () => {
    const { store, keeper, pass } = openNote('Начало.');
    await keeper.read();
    keeper.type('Начало. Моё');
    store.text = 'Другое начало.';
    await pass();
    expect(keeper.state()).toMatchObject({ text: 'Другое начало.\nМоё', isMerged: true });
    await pass();
    expect(store.text).toBe('Другое начало.\nМоё');
  });

  it('keeps the words while they cannot be saved, and saves them when it goes again', async () => {
    const { store, keeper, pass } = openNote();
    await keeper.read();
    store.failWith = new CallError('disk_full');
    keeper.type('Важное');
    await pass();
    expect(keeper.state()).toMatchObject({ text: 'Важное', status: 'problem' });
    store.failWith = null;
    await pass();
    expect(store.text).toBe('Важное');
    expect(keeper.state()).toMatchObject({ status: 'saved', error: null });
  });

  it('that is too long is kept on the screen, said to be so, and not sent', async () => {
    const { store, keeper, pass } = openNote();
    await keeper.read();
    keeper.type('я'.repeat(longestNote + 1));
    await pass();
    expect(store.saves).toBe(0);
    expect(keeper.state()).toMatchObject({ status: 'too_long' });
    expect(keeper.state().text).toHaveLength(longestNote + 1);
  });

  it('typed on while it is being saved is saved again', async () => {
    const { store, keeper, pass } = openNote();
    await keeper.read();
    keeper.type('раз');
    const first = keeper.flush();
    keeper.type('раз два');
    await first;
    expect(keeper.state().status).toBe('waiting');
    await pass();
    expect(store.text).toBe('раз два');
  });
});
