/** A file that something damages while the app has it open: said as such, and nothing more is written to it. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type House, openHouse } from './call-inputs.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.testApp.close());

const pageSize = 4096;
const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** The beginning of each page that holds children is written over, as a dying disk does it. */
function damageChildren(): void {
  const { database } = house.testApp.app.store;
  const numbers = database.prepare<[], number>("SELECT pageno FROM dbstat WHERE name = 'child'").pluck().all();
  expect(numbers.length).toBeGreaterThan(0);
  const bytes = readFileSync(house.testApp.file);
  for (const page of numbers) {
    const at = (page - 1) * pageSize;
    bytes.fill(0xa5, at, at + 64);
  }
  writeFileSync(house.testApp.file, bytes);
}

it('is told as damaged by the call that meets it, and shown instead of the screens', async () => {
  const { testApp, windowOf, inputs } = house;
  const window = windowOf('administrator');
  const { database } = testApp.app.store;
  database.pragma('wal_checkpoint(TRUNCATE)');
  damageChildren();
  database.pragma('shrink_memory');
  const spoilt = hash(testApp.file);
  const list = () => window.call('children.list', inputs['children.list']);
  await expect(list()).rejects.toMatchObject({ code: 'damaged' });
  expect(testApp.reported.map(({ call }) => call)).toEqual(['children.list']);
  expect(testApp.events).toContainEqual({ event: 'changed', topic: 'settings' });

  expect(await window.call('app.status', {})).toMatchObject({ state: 'problem', problem: { kind: 'damaged' } });
  await expect(window.call('children.archive', inputs['children.archive'])).rejects.toMatchObject({
    code: 'not_ready',
  });
  expect(hash(testApp.file)).toBe(spoilt);
});
