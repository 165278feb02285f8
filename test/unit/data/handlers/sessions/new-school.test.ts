/** The plan of a school that has just been set up: no demo, no calendar of its own. */
import { expect, it } from 'vitest';
import type { Day } from '../../../../../src/shared/domain/day.ts';
import type { ChildId, StaffId } from '../../../../../src/shared/domain/ids.ts';
import { noPmpkDetails } from '../../../../../src/shared/domain/pmpk.ts';
import { createTestApp } from '../../../../support/test-app.ts';
import { pins } from '../../pins.ts';

it('takes its first series, which then shows in the week and on its day', async () => {
  const testApp = createTestApp('2026-11-23T09:00:00');
  const setUp = testApp.window();
  await setUp.call('app.setUpSchool', {
    language: 'kk',
    schoolName: 'Мектеп',
    rooms: [{ name: 'Кабинет', disciplines: ['pottery', 'speech_therapy'] }],
    administrator: { family: 'Тест', given: 'Айша', patronymic: '', pin: pins.administrator },
  });
  const { database } = testApp.app.store;
  const one = (sql: string) => database.prepare<[], string>(sql).pluck().get() ?? '';
  const office = testApp.window().become('administrator', one('SELECT id FROM staff') as StaffId);
  const [room] = await office.call('rooms.list', { archived: false });
  if (!room) throw new Error('no room');
  const name = { family: 'Бек', given: 'Дана', patronymic: '' };
  await office.call('staff.save', {
    staffId: null,
    fields: {
      ...name,
      role: 'specialist',
      specialism: 'speech_therapist',
      language: 'kk',
      pictogram: 'owl',
      roomIds: [room.id],
    },
    pin: pins.specialist,
  });
  const staffId = one("SELECT id FROM staff WHERE role = 'specialist'") as StaffId;
  const child = { birthDate: '2017-05-01' as Day, className: '3А', language: 'kk', pictogram: 'cat' } as const;
  const enrolled = { roomId: room.id, enrolledFrom: '2026-09-01' as Day, enrolledTo: null };
  await office.call('children.save', {
    childId: null,
    fields: { ...name, ...child, ...enrolled, pmpkNumber: '', pmpkValidTo: null, languages: ['kk'], ...noPmpkDetails },
  });
  const childIds = [one('SELECT id FROM child') as ChildId];
  const window = testApp.window().become('specialist', staffId);
  const monday = '2026-11-23' as Day;
  expect((await window.call('plan.week', { roomId: room.id, day: monday })).items).toEqual([]);
  const fields = {
    roomId: room.id,
    staffId,
    discipline: 'speech_therapy' as const,
    weekday: 1,
    start: '10:00',
    minutes: 30,
    from: monday,
    to: null,
    childIds,
  };
  await window.call('plan.save', { seriesId: null, fields });
  const { items, days } = await window.call('plan.week', { roomId: room.id, day: monday });
  expect(items.map(({ on, start, state }) => [on, start, state])).toEqual([[monday, '10:00', 'planned']]);
  expect(days.map(({ off }) => off?.kind ?? null)).toEqual([null, null, null, null, null, 'weekend', 'weekend']);
  expect((await window.call('sessions.today', { roomId: room.id, day: monday })).items).toHaveLength(1);
  await expect(
    window.call('plan.save', {
      seriesId: null,
      fields: { ...fields, start: '12:00', from: '2026-11-24' as Day, to: '2026-11-27' as Day },
    }),
  ).rejects.toMatchObject({ code: 'never_takes_place' });
  expect(testApp.reported).toEqual([]);
  testApp.close();
});
