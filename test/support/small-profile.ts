/** A profile with a school of three children, whose staff have the demo's PINs. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { writePin } from '../../src/data/db/queries/staff.ts';
import { hashPin } from '../../src/data/services/pin.ts';
import { Store } from '../../src/data/store.ts';
import { demoPins } from '../../src/shared/domain/demo.ts';
import { databaseOf, makeProfile } from './launch.ts';
import { fillSmallSchool, type SmallSchool } from './small-school.ts';
import type { TestApp } from './test-app.ts';

/** Returns the folder of the profile, and who is in it. */
export async function makeSmallProfile(): Promise<{ readonly folder: string; readonly school: SmallSchool }> {
  const folder = makeProfile();
  const file = databaseOf(folder);
  mkdirSync(dirname(file), { recursive: true });
  const clock = { now: () => Date.now() };
  const store = new Store(file, clock);
  const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
  const school = fillSmallSchool({ app: { store, clock, random } } as unknown as TestApp);
  writePin(store.database, school.specialistId, await hashPin(demoPins.specialist));
  writePin(store.database, school.administratorId, await hashPin(demoPins.administrator));
  store.close();
  return { folder, school };
}
