/**
 * A school at work, in a process of its own whose writes are watched: saves, takes lists over, makes backups. What was
 * answered as done goes into a file of its own, so that the trace tells after which write it was.
 */
import { createHash } from 'node:crypto';
import { openSync, readdirSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { readPlace } from '../../../src/data/journal/place.ts';
import { dumpOf } from '../../support/dump.ts';
import { csvText, ImportFolder } from '../../support/import-files.ts';
import { fillSmallSchool } from '../../support/small-school.ts';
import { createTestApp } from '../../support/test-app.ts';
import type { Acknowledged } from './trace-of.ts';

const [root = '', rounds = '1'] = process.argv.slice(2);
const testApp = createTestApp('2026-04-22T09:00:00', true);
const { app } = testApp;
const acknowledgements = openSync(join(root, 'acknowledged'), 'a');
let minute = 0;

function acknowledge(what: Acknowledged['what']): void {
  const { database } = app.store;
  const hash = createHash('sha256').update(dumpOf(database)).digest('hex');
  const backups = readdirSync(join(testApp.file, '..')).includes('backups')
    ? app.backups.list().map(({ name }) => name)
    : [];
  const told: Acknowledged = { what, serial: readPlace(database)?.serial ?? -1, hash, backups };
  writeSync(acknowledgements, `${JSON.stringify(told)}\n`);
}

acknowledge('opened');
const school = fillSmallSchool(testApp);
acknowledge('saved');
const window = testApp.window().become('specialist', school.specialistId);
const office = testApp.window().become('administrator', school.administratorId);
const child = testApp.window();
child.connection.become({ role: 'child', childId: school.childIds[0] });

const { sessionId } = await window.call('sessions.openPlanned', {
  seriesId: school.groupSeriesId,
  day: '2026-04-22' as never,
});
acknowledge('saved');
const { drawingId } = await child.call('draw.create', {});
acknowledge('saved');

for (let round = 0; round < Number(rounds); round++) {
  const observation = { kind: 'trial', result: 'correct' } as const;
  await window.call('sessions.record', { sessionId, childId: school.childIds[0], goalId: null, observation });
  acknowledge('saved');
  const points = Array.from({ length: 80 }, (_, place) => (place * 37) % 900);
  const entry = { kind: 'op', op: { kind: 'stroke', id: String(round), points } };
  await child.call('draw.append', { drawingId, entries: [{ seq: round, entry }] });
  acknowledge('saved');
  if (round % 20 === 4) await takeOver(round);
  if (round % 30 === 5) await backUp();
}
testApp.app.store.close();
process.exit(0);

async function takeOver(round: number): Promise<void> {
  const folder = new ImportFolder();
  const rows = Array.from({ length: 12 }, (_, place) => [`Новиков${round}_${place} Пётр`, '01.02.2014', '4Б']);
  testApp.choose(folder.write('list.csv', csvText([['ФИО', 'Дата рождения', 'Класс'], ...rows], ';')));
  const draft = await office.call('imports.choose', { what: 'file', language: 'ru' });
  if (draft?.state !== 'read') throw new Error('the list was not read');
  const choice = { draftId: draft.draftId, table: 0, columns: draft.tables[0]?.columns ?? [] };
  const places = await office.call('imports.places', choice);
  const rooms = Object.fromEntries(places.map(({ key }) => [key, school.roomId]));
  const mapping = { ...choice, rooms, hasStaff: draft.hasStaff };
  const { stamp } = await office.call('imports.preview', mapping);
  const { counts } = await office.call('imports.run', { ...mapping, stamp, skipped: [] });
  if (counts.added !== rows.length) throw new Error('not all were taken over');
  acknowledge('taken over');
  folder.close();
}

async function backUp(): Promise<void> {
  testApp.setNow(`2026-04-22T09:${String(++minute).padStart(2, '0')}:00`);
  office.become('administrator', school.administratorId);
  window.become('specialist', school.specialistId);
  await office.call('backup.take', {});
  acknowledge('backed up');
}
