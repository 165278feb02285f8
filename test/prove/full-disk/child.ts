/**
 * A school at work on a disk that fills up, is protected or fails, in a process of its own between which and the disk a
 * shim stands. Says of each trial what did not hold, one line each; nothing: it held.
 */
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '../../../src/shared/ipc/contract/app.ts';
import { CallError, type ErrorCode } from '../../../src/shared/ipc/result.ts';
import { dumpOf } from '../../support/dump.ts';
import { fillSmallSchool, type SmallSchool } from '../../support/small-school.ts';
import { createTestApp, type TestApp, type TestWindow } from '../../support/test-app.ts';
import { type FaultMode, setFault } from '../disk/shim.ts';
import { openFolder } from '../power-cut/check.ts';

const [fault = '', levels = '1', times = '1'] = process.argv.slice(2);
/** One trial in so many goes through a start as well. */
const startsEvery = 5;
const mostSaves = 60;
/** Until this many bytes: some writes of the journal and of the log fit, and one in the middle does not. */
const largestLevel = 200_000;

type Work = {
  readonly testApp: TestApp;
  readonly school: SmallSchool;
  readonly window: TestWindow;
  readonly save: (number: number) => Promise<unknown>;
};

async function begin(): Promise<Work> {
  const testApp = createTestApp('2026-04-22T09:00:00', true);
  const school = fillSmallSchool(testApp);
  const window = testApp.window().become('specialist', school.specialistId);
  const child = testApp.window();
  child.connection.become({ role: 'child', childId: school.childIds[0] });
  const input = { roomId: school.roomId, discipline: 'exercise', childIds: [school.childIds[0]], minutes: 30 } as const;
  const { sessionId } = await window.call('sessions.startUnplanned', { ...input, childIds: [...input.childIds] });
  const { drawingId } = await child.call('draw.create', {});
  let seq = 0;
  const save = async (number: number) => {
    if (number % 2 === 0) {
      const observation = { kind: 'trial', result: 'correct' } as const;
      return window.call('sessions.record', { sessionId, childId: school.childIds[0], goalId: null, observation });
    }
    const points = Array.from({ length: 400 }, (_, place) => (place * number) % 900);
    const entry = { kind: 'op', op: { kind: 'stroke', id: String(number), points } };
    const saved = await child.call('draw.append', { drawingId, entries: [{ seq, entry }] });
    seq++;
    return saved;
  };
  return { testApp, school, window, save };
}

const refusalOf = (doing: Promise<unknown>): Promise<ErrorCode | 'done' | 'crash'> =>
  doing.then(
    () => 'done' as const,
    (error: unknown) => (error instanceof CallError ? error.code : 'crash'),
  );

let number = 0;

/** @returns what did not hold */
async function tryOnce(work: Work, mode: FaultMode, bytes: number, wanted: ErrorCode): Promise<string | null> {
  const { testApp, school, window, save } = work;
  const { store } = testApp.app;
  let before = dumpOf(store.database);
  setFault(fault, mode, bytes);
  let refusal: Awaited<ReturnType<typeof refusalOf>> = 'done';
  for (let count = 0; count < mostSaves && refusal === 'done'; count++) {
    refusal = await refusalOf(save(number++));
    if (refusal === 'done') before = dumpOf(store.database);
  }
  if (refusal !== wanted) return `told as ${refusal}`;
  if (mode !== 'readsFail' && dumpOf(store.database) !== before) return 'something of what was refused is there';
  const read = await refusalOf(window.call('sessions.today', { roomId: school.roomId, day: '2026-04-22' as never }));
  if (mode !== 'readsFail' && read !== 'done') return `nothing can be read: ${read}`;
  setFault(fault, 'fine');
  if (dumpOf(store.database) !== before) return 'what was acknowledged is not there';
  const after = await refusalOf(save(number++));
  return after === 'done' ? null : `does not go on: ${after}`;
}

/** The next start on a disk in that state, and the one after it on a sound one. */
function startAgain(
  folder: string,
  mode: FaultMode,
  bytes: number,
  wanted: Problem['kind'],
  whole: string,
): string | null {
  setFault(fault, mode, bytes);
  let store: ReturnType<typeof openFolder>['store'] | null = null;
  try {
    ({ store } = openFolder(folder));
    if (store.problem && store.problem.kind !== wanted) return `start told as ${store.problem.kind}`;
    setFault(fault, 'fine');
    store.tryAgain();
    if (store.problem) return `does not open: ${store.problem.kind}`;
    return dumpOf(store.database) === whole ? null : 'what was acknowledged is gone after the start';
  } finally {
    setFault(fault, 'fine');
    store?.close();
  }
}

async function run(what: string, mode: FaultMode, wanted: 'disk_full' | 'read_only' | 'disk_failing', count: number) {
  let work = await begin();
  for (let trial = 0; trial < count; trial++) {
    const bytes = mode === 'full' ? Math.round((largestLevel * trial) / count) : 0;
    let failure = await tryOnce(work, mode, bytes, wanted).catch((error: unknown) => `crash: ${String(error)}`);
    setFault(fault, 'fine');
    if (failure === null && trial % startsEvery === 0) {
      const whole = dumpOf(work.testApp.app.store.database);
      work.testApp.app.store.close();
      failure = startAgain(dirname(work.testApp.file), mode, bytes, wanted, whole);
      work.testApp.close();
      work = await begin();
    }
    console.log(JSON.stringify({ what, level: bytes, failure }));
  }
  if (work.testApp.reported.length > 0) console.log(JSON.stringify({ what, level: 0, failure: 'unexpected errors' }));
  work.testApp.close();
}

/** The room that was kept is given free at the first refusal: the next tap is saved though nobody has made room. */
async function useReserve() {
  const { testApp, save } = await begin();
  await testApp.app.reserve.keep();
  const file = join(dirname(testApp.file), 'kabinet.reserve');
  const bytes = existsSync(file) ? statSync(file).size : 0;
  setFault(fault, 'full', 3000);
  let refusal: string = 'done';
  let saved = 0;
  while (refusal === 'done') refusal = await refusalOf(save(number++));
  for (let count = 0; count < 500; count++) if ((await refusalOf(save(number++))) === 'done') saved++;
  setFault(fault, 'fine');
  const failure =
    refusal === 'disk_full' && bytes > 0 && saved === 500 && !existsSync(file) ? null : `${refusal}, ${saved}`;
  console.log(JSON.stringify({ what: 'reserve', level: bytes, failure }));
  testApp.close();
}

/** A disk that says that it has written and has not: what is lost by it is found by the same comparing. */
async function loseSilently() {
  const { testApp, save } = await begin();
  const { store } = testApp.app;
  setFault(fault, 'swallows');
  for (let count = 0; count < 3; count++) await refusalOf(save(number++));
  setFault(fault, 'fine');
  let whole = 'nothing can be read';
  try {
    whole = dumpOf(store.database);
  } catch {
    // Found already.
  }
  store.close();
  const found = startAgain(dirname(testApp.file), 'fine', 0, 'disk_full', whole);
  console.log(JSON.stringify({ what: 'control', level: 0, failure: found === null ? 'not found' : null }));
  testApp.close();
}

setFault(fault, 'fine');
await run('full', 'full', 'disk_full', Number(levels));
await useReserve();
await run('read-only', 'readOnly', 'read_only', Number(times));
await run('writes fail', 'writesFail', 'disk_failing', Number(times));
await run('syncs fail', 'syncsFail', 'disk_failing', Number(times));
await loseSilently();
