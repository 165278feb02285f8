/** Window and data process killed and hung, in the middle of a session and of a stroke: back on the same screen. */
import { copyDemoProfile } from '../../support/demo-profile.ts';
import { launchApp, type RunningApp, removeProfile } from '../../support/launch.ts';
import { type Proof, prove, type Suite } from '../suite.ts';
import { beginDrawing, failWhileDrawing, mostLost } from './drawing.ts';
import { type Fault, faults } from './faults.ts';
import { beginSession, failWhileRecording, planFor } from './session.ts';

/** So often each fault, while drawing and while recording. */
const timesWhenFull = 5;

/** A process counts as hung sooner than in a classroom, and may die as often as the trials want. */
const args = ['--hung-after=3000', '--deaths=1000'];
const size = { width: 1366, height: 768 };

export const recoverySuite: Suite = {
  name: 'recovery',
  run: async (isFull) => [await proveDrawing(isFull), await proveRecording(isFull)],
};

async function proveDrawing(isFull: boolean): Promise<Proof> {
  const lost: number[] = [];
  return withApp(
    () => null,
    async (app) => {
      await beginDrawing(app);
      const trials = faultsOf(isFull).map((fault, row) => async () => {
        const ms = await failWhileDrawing(app, fault, row);
        lost.push(ms);
        return ms <= mostLost ? null : `${fault}: ${ms} ms of the stroke are lost`;
      });
      const detail = () => `of a stroke at most ${Math.max(...lost)} ms lost`;
      return prove('killed or hung while a child draws: same drawing, at most 2 s of a stroke lost', trials, detail);
    },
  );
}

async function proveRecording(isFull: boolean): Promise<Proof> {
  return withApp(planFor, async (app, planned) => {
    await beginSession(app, planned);
    const trials = faultsOf(isFull).map((fault, index) => async () => {
      await failWhileRecording(app, fault, index + 1);
      return null;
    });
    return prove('killed or hung in a session: same session, still signed in, every saved tap there', trials);
  });
}

const faultsOf = (isFull: boolean): readonly Fault[] =>
  Array.from({ length: isFull ? timesWhenFull : 1 }, () => faults).flat();

async function withApp<Prepared, Result>(
  prepare: (folder: string) => Prepared,
  use: (app: RunningApp, prepared: Prepared) => Promise<Result>,
): Promise<Result> {
  const folder = await copyDemoProfile();
  const prepared = prepare(folder);
  const app = await launchApp({ folder, size, args });
  try {
    return await use(app, prepared);
  } finally {
    await app.close();
    removeProfile(folder);
  }
}
