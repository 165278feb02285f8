import { expect, it } from 'vitest';
import { createRoom, wednesday } from '../handlers/sessions/room.ts';

it('of a specialist names disciplines, rooms and numbers of children, and no child', async () => {
  const room = createRoom();
  const { school, window, testApp } = room;
  await window.call('plan.cancelOccurrence', { seriesId: school.seriesId, day: wednesday, reason: 'Әбенова ауырды' });
  const { path } = await window.call('plan.export', { staffId: school.specialistId, language: 'kk' });
  expect(path).toMatch(/\.ics$/);
  const [saved] = testApp.saved;
  if (saved?.content.kind !== 'bytes') throw new Error('no bytes');
  const text = Buffer.from(saved.content.bytes).toString('utf8');
  expect(saved.fileName).toMatch(/^Апталық-жоспар_specialist-Т_2026-04-22\.ics$/);
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(text).toContain('SUMMARY:Логопедия\r\nLOCATION:Кабинет 1\r\nDESCRIPTION:Бала саны: 1\r\n');
  expect(text).toContain('EXDATE;TZID=Asia/Almaty:20260422T090000');
  for (const name of ['Әбенова', 'Айша', 'Ёлкин', 'Егор', 'Қасымов', 'Нұрлан', 'ауырды'])
    expect(text).not.toContain(name);
  const event = testApp.app.store.database
    .prepare('SELECT kind, subject_id FROM event ORDER BY seq DESC LIMIT 1')
    .get();
  expect(event).toEqual({ kind: 'plan.exported', subject_id: school.specialistId });
});

it('still tells of a series that has ended, so that a calendar learns of it', async () => {
  const { school, window, testApp } = createRoom();
  await window.call('plan.end', { seriesId: school.seriesId, lastDay: wednesday });
  await window.call('plan.export', { staffId: school.specialistId, language: 'ru' });
  const [saved] = testApp.saved;
  if (saved?.content.kind !== 'bytes') throw new Error('no bytes');
  const text = Buffer.from(saved.content.bytes).toString('utf8');
  expect(text).toContain('UNTIL=20260422T040000Z');
  expect(text).toContain('UNTIL=20260520T050000Z');
});
