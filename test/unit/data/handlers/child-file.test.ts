/** The child's file as the office writes it and a specialist reads it. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { ConsentFields } from '../../../../src/shared/domain/child-file.ts';
import { hasConsent } from '../../../../src/shared/domain/child-file.ts';
import type { Day } from '../../../../src/shared/domain/day.ts';
import type { ChildId } from '../../../../src/shared/domain/ids.ts';
import type { MandateTerms } from '../../../../src/shared/domain/mandate.ts';
import type { TestWindow } from '../../../support/test-app.ts';
import { createRoom, type Room } from './sessions/room.ts';

const day = (text: string) => text as Day;

let room: Room;
let office: TestWindow;
let childId: ChildId;
beforeEach(() => {
  room = createRoom();
  office = room.testApp.window().become('administrator', room.school.administratorId);
  [childId] = room.school.childIds;
});

const file = () => room.window.call('childFile.get', { childId });
const refused = (work: Promise<unknown>, code: string, field?: string) =>
  expect(work).rejects.toMatchObject({ code, ...(field && { detail: { field } }) });
const events = () =>
  room.testApp.app.store.database
    .prepare<[], { kind: string; data: string }>('SELECT kind, data FROM event ORDER BY seq DESC LIMIT 1')
    .get();

describe('guardians', () => {
  const mother = { name: 'Әбенова Сәуле', relation: 'mother', phone: '+7 701 000 00 00', language: 'kk' } as const;
  const save = (fields: typeof mother | object, guardianId: string | null = null) =>
    office.call('childFile.saveGuardian', { childId, guardianId, fields: { ...mother, ...fields } });

  it('stand in the order in which they were written, and can be changed and taken out; the event keeps them', async () => {
    const { guardianId } = await save({});
    await save({ name: 'Әбенов Нұрлан', relation: 'father' });
    await save({ phone: '' }, guardianId);
    expect((await file()).guardians.map(({ name, phone }) => [name, phone])).toEqual([
      ['Әбенова Сәуле', ''],
      ['Әбенов Нұрлан', mother.phone],
    ]);
    await office.call('childFile.removeGuardian', { guardianId });
    expect((await file()).guardians).toHaveLength(1);
    expect(events()).toMatchObject({ kind: 'guardian.removed', data: expect.stringContaining('Сәуле') });
  });

  it('of one child are not those of another', async () => {
    const { guardianId } = await save({});
    const [, otherId] = room.school.childIds;
    await refused(
      office.call('childFile.saveGuardian', { childId: otherId, guardianId, fields: { ...mother } }),
      'not_found',
    );
  });
});

describe('consents', () => {
  const give = (fields: Partial<ConsentFields> = {}) => {
    const paper = { kind: 'photo', givenOn: day('2026-01-12'), givenBy: 'Әбенова С.', validTo: null } as const;
    return office.call('childFile.giveConsent', { childId, fields: { ...paper, ...fields } });
  };

  it('say who gave them, when, and who wrote it down; withdrawn they stay and no longer count', async () => {
    const { consentId } = await give();
    expect((await file()).consents).toMatchObject([
      { kind: 'photo', recordedBy: 'administrator Т.', withdrawnOn: null },
    ]);
    const counts = async (on: string) => hasConsent((await file()).consents, 'photo', day(on));
    expect([await counts('2026-01-11'), await counts('2026-04-22')]).toEqual([false, true]);
    await office.call('childFile.withdrawConsent', { consentId, day: day('2026-04-20') });
    expect([await counts('2026-04-19'), await counts('2026-04-20')]).toEqual([true, false]);
    await office.call('childFile.withdrawConsent', { consentId, day: day('2026-04-21') });
    expect((await file()).consents).toMatchObject([{ withdrawnOn: '2026-04-20' }]);
  });

  it('cannot end or be withdrawn before they were given', async () => {
    await refused(give({ validTo: day('2026-01-11') }), 'bad_input', 'fields.validTo');
    const { consentId } = await give();
    await refused(office.call('childFile.withdrawConsent', { consentId, day: day('2026-01-11') }), 'bad_input', 'day');
  });
});

describe('mandates', () => {
  const speech = (from: string, changes: Partial<MandateTerms> = {}): MandateTerms => ({
    discipline: 'speech_therapy',
    mode: 'individual',
    sessionsPerWeek: 2,
    minutes: 30,
    from: day(from),
    to: null,
    ...changes,
  });
  const save = (terms: MandateTerms) => office.call('childFile.saveMandate', { childId, terms });
  const rows = async () => (await file()).mandates.map(({ from, to, sessionsPerWeek }) => [from, to, sessionsPerWeek]);

  it('change by a new row from a day, and end', async () => {
    await save(speech('2025-09-01'));
    const { mandateId } = await save(speech('2026-01-12', { sessionsPerWeek: 3 }));
    expect(await rows()).toEqual([
      ['2026-01-12', null, 3],
      ['2025-09-01', '2026-01-11', 2],
    ]);
    await office.call('childFile.endMandate', { mandateId, lastDay: day('2026-05-25') });
    await refused(
      office.call('childFile.endMandate', { mandateId, lastDay: day('2026-01-11') }),
      'bad_input',
      'lastDay',
    );
    expect((await rows())[0]).toEqual(['2026-01-12', '2026-05-25', 3]);
  });

  it('from the same day are corrected, not doubled', async () => {
    await save(speech('2025-09-01'));
    await save(speech('2025-09-01', { sessionsPerWeek: 1.5 }));
    expect(await rows()).toEqual([['2025-09-01', null, 1.5]]);
  });

  it('that end before they begin are refused', async () => {
    await refused(save(speech('2026-01-12', { to: day('2026-01-01') })), 'bad_input', 'terms.to');
  });
});

describe('the photo', () => {
  const jpeg = (last: number) => Uint8Array.from([0xff, 0xd8, 0xff, ...Array.from({ length: 200 }, () => last)]);
  const nobody = () => room.testApp.window();

  it('is seen at a window of nobody, by its id alone; replaced or removed it is gone', async () => {
    const { photoId } = await office.call('childFile.setPhoto', { childId, image: jpeg(1) });
    expect(await nobody().call('draw.photos', {})).toEqual([{ childId, photoId }]);
    expect((await nobody().call('draw.photo', { photoId })).image).toEqual(jpeg(1));
    const next = await office.call('childFile.setPhoto', { childId, image: jpeg(2) });
    await refused(nobody().call('draw.photo', { photoId }), 'not_found');
    await office.call('childFile.removePhoto', { childId });
    await refused(nobody().call('draw.photo', next), 'not_found');
    expect(await nobody().call('draw.photos', {})).toEqual([]);
    const count = room.testApp.app.store.database.prepare('SELECT count(*) AS rows FROM child_photo').get();
    expect(count).toEqual({ rows: 0 });
  });

  it('is a JPEG of at most 200,000 bytes', async () => {
    const set = (image: Uint8Array<ArrayBuffer>) => office.call('childFile.setPhoto', { childId, image });
    await refused(set(new Uint8Array(300)), 'bad_input');
    const large = new Uint8Array(200_001);
    large.set([0xff, 0xd8, 0xff]);
    await refused(set(large), 'bad_input');
  });

  it('of a child in the archive is not shown', async () => {
    await office.call('childFile.setPhoto', { childId, image: jpeg(1) });
    await office.call('children.archive', { childId, archived: true });
    expect(await nobody().call('draw.photos', {})).toEqual([]);
  });
});
