import { afterEach, beforeEach, expect, it } from 'vitest';
import { insertRoom } from '../../../../src/data/db/queries/school.ts';
import { DEFAULT_PROFILE } from '../../../../src/shared/domain/hand-profile.ts';
import { type CallName, contract } from '../../../../src/shared/ipc/contract/index.ts';
import { type House, openHouse } from '../call-inputs.ts';

let house: House;

beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.testApp.close());

/** The specialist of the house now works in another room. */
function moveSpecialist(): void {
  const { database } = house.testApp.app.store;
  insertRoom(database, {
    id: 'another room',
    school_id: house.school.schoolId,
    name: 'Кабинет 2',
    sort_key: '2',
    disciplines: '[]',
  });
  database.prepare("UPDATE staff_room SET room_id = 'another room'").run();
}

const ofDrawings = (Object.keys(contract) as CallName[]).filter(
  (name) => name.startsWith('drawings.') || name.startsWith('handProfile.'),
);

it.each(ofDrawings)('%s answers a specialist of the room, and no specialist of another one', async (name) => {
  const specialist = house.windowOf('specialist');
  await specialist.call(name, house.inputs[name] as never);
  moveSpecialist();
  await expect(specialist.call(name, house.inputs[name] as never)).rejects.toMatchObject({ code: 'not_found' });
});

it('the office reaches every room', async () => {
  moveSpecialist();
  const [childId] = house.school.childIds;
  expect(await house.windowOf('administrator').call('handProfile.get', { childId })).toEqual(DEFAULT_PROFILE);
});
