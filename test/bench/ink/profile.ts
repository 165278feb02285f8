/** A profile whose first child has drawings of many strokes. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { appendEntries, insertDrawing } from '../../../src/data/db/queries/drawings.ts';
import { Store } from '../../../src/data/store.ts';
import { beginEntry } from '../../../src/shared/drawing/journal.ts';
import { databaseOf, makeProfile } from '../../support/launch.ts';
import { fillSmallSchool } from '../../support/small-school.ts';
import type { TestApp } from '../../support/test-app.ts';
import { strokes } from './strokes.ts';

/** Returns the folder of the profile. @param strokeCounts of each drawing, the oldest first */
export function makeDrawnProfile(...strokeCounts: readonly number[]): string {
  const folder = makeProfile();
  const file = databaseOf(folder);
  mkdirSync(dirname(file), { recursive: true });
  const clock = { now: () => new Date('2026-04-22T09:00:00').getTime() };
  const store = new Store(file, clock);
  let count = 0;
  const random = (length: number) => Uint8Array.from({ length }, () => (count++ * 31) & 255);
  const { childIds } = fillSmallSchool({ app: { store, clock, random } } as unknown as TestApp);
  for (const [nth, strokeCount] of strokeCounts.entries()) {
    const entries = [beginEntry(), ...strokes(strokeCount).map((op) => ({ kind: 'op', op }))];
    const id = `00000000-0000-7000-8000-00000000d0d${nth}`;
    const at = `2026-04-22T08:${10 + nth}:00`;
    insertDrawing(store.database, id, childIds[0], at);
    const rows = entries.map((entry, seq) => ({ seq, entry: JSON.stringify(entry) }));
    store.database.transaction(() => appendEntries(store.database, id, rows, at))();
  }
  store.close();
  return folder;
}
