import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/shared/domain/language.ts';
import { largestClip } from '../../../../src/shared/ipc/contract/voice.ts';
import { fillSmallSchool, type SmallSchool } from '../../../support/small-school.ts';
import { createTestApp, type TestApp, type TestWindow } from '../../../support/test-app.ts';

let testApp: TestApp;
let school: SmallSchool;
let staff: TestWindow;
let child: TestWindow;

beforeEach(async () => {
  testApp = createTestApp();
  school = fillSmallSchool(testApp);
  staff = testApp.window().become('specialist', school.specialistId);
  child = testApp.window();
  await child.call('draw.enter', { childId: school.childIds[0] });
});
afterEach(() => testApp.close());

const key = 'өшіргіш';
const mime = 'audio/webm;codecs=opus';
function webm(size = 500, rest = 7): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: size }, (_unused, place) => [0x1a, 0x45, 0xdf, 0xa3][place] ?? rest);
}
const record = (more: object = {}) =>
  staff.call('voice.record', { language: 'kk' as Language, key, mime, audio: webm(), ...more });
const events = () =>
  testApp.app.store.database
    .prepare(
      "SELECT kind, subject_id, data FROM event WHERE kind LIKE 'voice.%' OR kind LIKE 'device.sound%' ORDER BY id",
    )
    .all() as { kind: string; subject_id: string; data: string }[];

describe('a recorded word', () => {
  it('is listed with who said it and when, and comes back as it was', async () => {
    await record();
    expect(await staff.call('voice.list', { language: 'kk' })).toEqual([
      { key, by: 'specialist Т.', at: '2026-04-22T09:00:00' },
    ]);
    expect(await staff.call('voice.list', { language: 'ru' })).toEqual([]);
    expect(await staff.call('voice.clip', { language: 'kk', key })).toEqual({ mime, audio: webm() });
  });

  it('takes the place of the one before; the event names that one and holds no voice', async () => {
    await record();
    testApp.setNow('2026-04-22T09:03:00');
    await record({ audio: webm(600, 9) });
    expect((await staff.call('voice.clip', { language: 'kk', key })).audio).toHaveLength(600);
    expect(await staff.call('voice.list', { language: 'kk' })).toHaveLength(1);
    const [, second] = events();
    expect(second).toMatchObject({ kind: 'voice.recorded', subject_id: `kk:${key}` });
    expect(JSON.parse(second?.data ?? '')).toEqual({
      language: 'kk',
      key,
      bytes: 600,
      before: { recordedBy: school.specialistId, recordedAt: '2026-04-22T09:00:00' },
    });
  });

  it('can be removed, once', async () => {
    await record();
    await staff.call('voice.remove', { language: 'kk', key });
    await staff.call('voice.remove', { language: 'kk', key });
    expect(events().map(({ kind }) => kind)).toEqual(['voice.recorded', 'voice.removed']);
    await expect(staff.call('voice.clip', { language: 'kk', key })).rejects.toMatchObject({ code: 'not_found' });
  });

  it.each([
    ['a word that the studio does not have', { key: 'жоқ сөз' }],
    ['a word of another language', { language: 'en' }],
    ['a word with its capitals', { key: 'Өшіргіш' }],
    ['another format', { mime: 'audio/wav' }],
    ['bytes that are no WebM', { audio: new Uint8Array(500) }],
    ['next to nothing', { audio: webm(50) }],
    ['more than any word takes', { audio: webm(largestClip + 1) }],
  ])('%s is refused', async (_what, more) => {
    await expect(record(more)).rejects.toMatchObject({ code: 'bad_input' });
    expect(events()).toEqual([]);
  });

  it('is told to other windows', async () => {
    await record();
    expect(testApp.events).toContainEqual({ event: 'changed', topic: 'voice' });
  });
});

describe('a child', () => {
  it('hears what was recorded in its own language, and learns nothing of who said it', async () => {
    await record();
    await record({ language: 'ru', key: 'ластик' });
    expect(await child.call('draw.spokenWords', {})).toEqual({ language: 'kk', keys: [key] });
    expect(await child.call('draw.spokenWord', { key })).toEqual({ mime, audio: webm() });
    await expect(child.call('draw.spokenWord', { key: 'ластик' })).rejects.toMatchObject({ code: 'not_found' });
    testApp.app.store.database.prepare("UPDATE child SET language = 'ru' WHERE id = ?").run(school.childIds[0]);
    expect(await child.call('draw.spokenWords', {})).toEqual({ language: 'ru', keys: ['ластик'] });
  });

  it('records nothing and opens no microphone', async () => {
    await expect(child.call('voice.microphone', {})).rejects.toMatchObject({ code: 'not_allowed' });
    const word = { language: 'kk', key, mime, audio: webm() } as const;
    await expect(child.call('voice.record', word)).rejects.toMatchObject({ code: 'not_allowed' });
    expect(testApp.microphones).toEqual([]);
    await staff.call('voice.microphone', {});
    expect(testApp.microphones).toHaveLength(1);
  });
});

describe('all sound off', () => {
  const isSilent = async () => {
    const status = await staff.call('app.status', {});
    return status.state === 'ready' && status.isSilent;
  };

  it('holds for the whole PC, is told to every window, and written once', async () => {
    expect(await isSilent()).toBe(false);
    await staff.call('voice.setSilent', { isSilent: true });
    await staff.call('voice.setSilent', { isSilent: true });
    expect(await isSilent()).toBe(true);
    expect(testApp.events).toContainEqual({ event: 'changed', topic: 'settings' });
    await staff.call('voice.setSilent', { isSilent: false });
    expect(await isSilent()).toBe(false);
    expect(events().map(({ data }) => JSON.parse(data))).toEqual([
      { before: false, isSilent: true },
      { before: true, isSilent: false },
    ]);
  });
});
