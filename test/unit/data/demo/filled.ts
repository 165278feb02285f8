/** A test app filled with the demo, and short ways to ask its database. */
import { fillDemo } from '../../../../src/data/services/demo/index.ts';
import { type DemoOptions, demoOptions } from '../../../../src/data/services/demo/options.ts';
import { createTestApp, type TestApp } from '../../../support/test-app.ts';

/** One room is enough for how a room lives, and ready in a second. */
export const oneRoom: DemoOptions = { ...demoOptions, rooms: 1 };

export async function createDemoApp(options: DemoOptions): Promise<TestApp> {
  const testApp = createTestApp();
  await fillDemo(testApp.context(testApp.window()), () => undefined, options);
  return testApp;
}

/** All rows of a query. */
export function rowsOf<Row>(testApp: TestApp, sql: string): readonly Row[] {
  return testApp.app.store.database.prepare<[], Row>(sql).all();
}

/** The only column of all rows. */
export function valuesOf<Value>(testApp: TestApp, sql: string): readonly Value[] {
  return testApp.app.store.database.prepare<[], Value>(sql).pluck().all();
}

/** The only value, a number. */
export function numberOf(testApp: TestApp, sql: string): number {
  return valuesOf<number>(testApp, sql)[0] ?? Number.NaN;
}
