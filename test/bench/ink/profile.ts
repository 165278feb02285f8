/** A profile whose first child has one drawing of many strokes. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { appendEntries, insertDrawing } from '../../../src/data/db/queries/drawings.ts';
import { Store } from '../../../src/data/store.ts';
import { beginEntry } from '../../../src/shared/drawing/journal.ts';
import { databaseOf, makeProfile } from '../../support/launch.ts';
import { fillSmallSchool } from '../../support/small-school.ts';
import type { TestApp } from '../../support/test-app.ts';
import { strokes } from './strokes.ts';

/** Returns the folder of the profile. */
export function makeDrawnProfile(strokeCount: number): string {
  const folder = makeProfile();
  const file = databaseOf(folder);
  mkdirSync(dirname(file), { recursive: true });
  const clock = { now: () => new Date('2026-04-22T09:00:00').getTime() };
  const store = new Store(file, clock);
  let count = 0;
  const random = (length: number) => Uint8Array.from({ length }, () => (count++ * 31) & 255);
  const { childIds } = fillSmallSchool({ app: { store, clock, random } } as unknown as TestApp);
  const entries = [beginEntry(), ...strokes(strokeCount).map((op) => ({ kind: 'op', op }))];
  insertDrawing(store.database, '00000000-0000-7000-8000-00000000d0d0', childIds[0], '2026-04-22T09:00:00');
  store.database.transaction(() =>
    appendEntries(
      store.database,
      '00000000-0000-7000-8000-00000000d0d0',
      entries.map((entry, seq) => ({ seq, entry: JSON.stringify(entry) })),
      '2026-04-22T09:00:00',
    ),
  )();
  store.close();
  return folder;
}
