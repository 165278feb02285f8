/** Saving one observation: window -> data process -> commit FULL -> answer, against the raw commit. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { demoPins } from '../../src/shared/domain/demo.ts';
import { dataPortChannel } from '../../src/shared/ipc/channels.ts';
import { copyDemoProfile } from '../support/demo-profile.ts';
import { launchApp, removeProfile } from '../support/launch.ts';
import { type BenchRow, median, percentile } from './row.ts';

const perRound = 100;
const rounds = 6;
/** Issue: at most 1.5 x the raw commit plus 0.5 ms at the median. */
const factor = 1.5;
const allowance = 0.5;

export async function observationBench(): Promise<readonly BenchRow[]> {
  const folder = await copyDemoProfile();
  const app = await launchApp({ folder });
  const raw = startRawCommits(join(folder, 'raw.db'));
  try {
    await openOwnPort(app.page);
    await beginSession(app.page);
    const [whole, floor]: [number[], number[]] = [[], []];
    for (let round = 0; round <= rounds; round++) {
      const floorTimes = await rawCommits(raw, perRound);
      const wholeTimes = await saveObservations(app.page, perRound);
      // The first round pays for compiling and for a cold cache.
      if (round === 0) continue;
      floor.push(...floorTimes);
      whole.push(...wholeTimes);
    }
    return [
      row('saving one observation, median', median(whole), median(floor)),
      row('saving one observation, p95', percentile(whole, 0.95), percentile(floor, 0.95)),
    ];
  } finally {
    raw.kill();
    await app.close();
    removeProfile(folder);
  }
}

/** The limit is of a sum, so it is turned into the ratio that it means at this floor. */
function row(name: string, value: number, floor: number): BenchRow {
  const limit = factor + allowance / floor;
  return { name, unit: 'ms', value, floor, ratio: value / floor, limit, ok: value / floor <= limit };
}

function startRawCommits(file: string): ChildProcess {
  const electron = resolve(import.meta.dirname, '../../node_modules/electron/dist/electron');
  return fork(join(import.meta.dirname, 'raw-commit.cjs'), [file], {
    execPath: electron,
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  });
}

async function rawCommits(raw: ChildProcess, count: number): Promise<number[]> {
  raw.send(count);
  const [times] = (await once(raw, 'message')) as [number[]];
  return times;
}

/** A port of the bench's own, asked for as the app asks for its own, so that one call is timed and nothing else. */
async function openOwnPort(page: Page): Promise<void> {
  await page.getByRole('button').first().waitFor();
  await page.evaluate(
    (channel) =>
      new Promise<void>((resolvePort) => {
        const take = (event: MessageEvent) => {
          if (event.data !== channel || !event.ports[0]) return;
          event.stopImmediatePropagation();
          window.removeEventListener('message', take, true);
          const port = event.ports[0];
          let next = 1;
          const send = (call: string, input: unknown) =>
            new Promise((done) => {
              const id = next++;
              const receive = (reply: MessageEvent) => {
                if (reply.data.id !== id) return;
                port.removeEventListener('message', receive);
                done(reply.data);
              };
              port.addEventListener('message', receive);
              port.postMessage({ id, call, input });
            });
          port.start();
          Object.assign(window, { benchSend: send });
          resolvePort();
        };
        window.addEventListener('message', take, true);
        window.kabinet.wantPort();
      }),
    dataPortChannel,
  );
}

async function beginSession(page: Page): Promise<void> {
  const problem = await page.evaluate(async (pin) => {
    const send = window.benchSend;
    const status = (await send('app.status', {})).value;
    const tiles = (await send('auth.tiles', { door: 'sessions' })).value;
    await send('auth.signIn', { staffId: tiles[0].id, pin });
    const roomId = status.room.id;
    const children = (await send('draw.children', { roomId })).value;
    const input = { roomId, discipline: 'speech_therapy', childIds: [children[0].id], minutes: 30 };
    const started = await send('sessions.startUnplanned', input);
    if (!started.ok) return started;
    Object.assign(window, { benchSession: started.value.sessionId, benchChild: children[0].id });
    return null;
  }, demoPins.specialist);
  if (problem) throw new Error(`no session: ${JSON.stringify(problem)}`);
}

/** Each observation is taken back again, unmeasured, so that the session stays as long as a real one. */
function saveObservations(page: Page, count: number): Promise<number[]> {
  return page.evaluate(async (wanted) => {
    const times: number[] = [];
    for (let index = 0; index < wanted; index++) {
      const observation = { kind: 'trial', result: 'correct' };
      const input = { sessionId: window.benchSession, childId: window.benchChild, goalId: null, observation };
      const start = performance.now();
      const reply = await window.benchSend('sessions.record', input);
      times.push(performance.now() - start);
      if (!reply.ok) throw new Error(reply.error);
      if (index % 20 !== 0) await window.benchSend('sessions.undo', { sessionId: window.benchSession });
    }
    return times;
  }, count);
}

declare global {
  interface Window {
    readonly kabinet: { readonly wantPort: () => void };
    readonly benchSend: (call: string, input: unknown) => Promise<any>;
    readonly benchSession: string;
    readonly benchChild: string;
  }
}
