/** The demo comes whole and always the same, or not at all. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../../src/data/db/open.ts';
import { hasSchool } from '../../../../src/data/db/queries/school.ts';
import { fillDemo } from '../../../../src/data/services/demo/index.ts';
import { createTestApp, type TestApp } from '../../../support/test-app.ts';
import { createDemoApp, numberOf, oneRoom, rowsOf, valuesOf } from './filled.ts';

/** Of all rows but the hashes of PINs, whose salt is new each time, and the event, which tells when. */
function checksumOf(app: TestApp): string {
  const hash = createHash('sha256');
  const tables = valuesOf<string>(
    app,
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name != 'event' ORDER BY name",
  );
  for (const table of tables) {
    for (const row of rowsOf<Record<string, unknown>>(app, `SELECT * FROM ${table}`)) {
      hash.update(JSON.stringify({ ...row, pin_hash: null }));
    }
  }
  return hash.digest('hex');
}

const fill = (app: TestApp, onProgress: (done: number) => void = () => undefined) =>
  fillDemo(app.context(app.window()), onProgress, oneRoom);

/** Keys of nothing but an empty database. */
function expectEmpty(app: TestApp): void {
  for (const table of ['school', 'room', 'child', 'session', 'event', 'setting'])
    expect(numberOf(app, `SELECT count(*) FROM ${table}`)).toBe(0);
}

test('two times the same seed is two times the same school, ids included', async () => {
  const [one, other, third] = [
    await createDemoApp(oneRoom),
    await createDemoApp(oneRoom),
    await createDemoApp({ ...oneRoom, seed: 1 }),
  ];
  expect(checksumOf(one)).toBe(checksumOf(other));
  expect(checksumOf(one)).not.toBe(checksumOf(third));
  for (const app of [one, other, third]) app.close();
});

test('an error in the middle leaves nothing; the demo can be opened again', async () => {
  const app = createTestApp();
  const failing = fill(app, (done) => {
    if (done > 400) throw new Error('disk full');
  });
  await expect(failing).rejects.toThrow('disk full');
  expectEmpty(app);
  expect(app.app.store.database.pragma('journal_mode', { simple: true })).toBe('wal');
  await fill(app);
  expect(numberOf(app, 'SELECT count(*) FROM school')).toBe(1);
  app.close();
});

test('closing right after it works', async () => {
  const app = createTestApp();
  await fill(app);
  expect(() => app.close()).not.toThrow();
});

test('a power cut in the middle leaves an empty database in which the demo can be opened', async () => {
  const [app, after] = [createTestApp(), createTestApp()];
  after.app.store.close();
  await fill(app, (done) => {
    if (done !== 700) return;
    expect(existsSync(`${app.file}-journal`)).toBe(true);
    for (const suffix of ['', '-journal']) cpSync(app.file + suffix, after.file + suffix);
  });
  const database = openDatabase(after.file);
  expect(hasSchool(database)).toBe(false);
  expect(database.prepare('SELECT count(*) FROM session_child').pluck().get()).toBe(0);
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  database.close();
  app.close();
});

test('while it is filled there is no school to be seen, the language can be changed, and a second filling is refused', async () => {
  const app = createTestApp();
  const window = app.window();
  let second: Promise<unknown> | undefined;
  const states: string[] = [];
  await fill(app, (done) => {
    if (done >= 300 && !second) {
      second = fill(app).catch((error) => error);
      void window.call('app.status', {}).then(({ state }) => states.push(state));
      void window.call('app.setLanguage', { language: 'ru' });
    }
  });
  expect(await second).toMatchObject({ code: expect.stringMatching(/^(busy|already_exists)$/) });
  expect(states).toEqual(['first_start']);
  expect(await window.call('app.status', {})).toMatchObject({ state: 'ready', language: 'ru' });
  app.close();
});
