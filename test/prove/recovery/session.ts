/** A specialist records in a live session, and something fails right after a tap was saved. */
import Database from 'better-sqlite3';
import { LiveSessionPage } from '../../e2e/pages/live-session.page.ts';
import { signIn } from '../../e2e/pages/sign-in.page.ts';
import { TodayPage } from '../../e2e/pages/today.page.ts';
import { wordsOf } from '../../e2e/pages/words.ts';
import { findPlanned, type PlannedSession } from '../../support/demo-plan.ts';
import { databaseOf, type RunningApp } from '../../support/launch.ts';
import { type Fault, fail, until } from './faults.ts';
import { Screen } from './screen.ts';

const { sessions } = wordsOf('ru');
const timer = `document.querySelector('[role=timer][aria-label="${sessions.time}"]') !== null`;
const right = `[...document.querySelectorAll('button')].find(
  (button) => button.textContent.includes(${JSON.stringify(sessions.trials.correct)}) && /\\d$/.test(button.textContent))`;

export const planFor = (folder: string): PlannedSession => findPlanned(folder, 'speech_therapy', 1);

export async function beginSession({ page }: RunningApp, planned: PlannedSession): Promise<void> {
  await signIn(page, 'sessions', { who: planned.family });
  const live = new LiveSessionPage(page);
  await new TodayPage(page).openRow(planned.start);
  await live.timer.waitFor();
  await live.trial('correct').waitFor();
}

/**
 * @param taps how many there are with this one
 * @throws what did not hold
 */
export async function failWhileRecording({ electron, folder }: RunningApp, fault: Fault, taps: number): Promise<void> {
  const screen = new Screen(electron);
  const saved = countSaved(folder);
  if (!(await screen.isSo(`${right}.click(), true`))) throw new Error('nothing to tap');
  await until('the tap to be saved', async () => countSaved(folder) === saved + 1);
  await fail(electron, fault);
  await screen.see('the session', timer);
  await screen.see(`${taps} taps`, `${right}.innerText.trim().split('\\n').at(-1) === '${taps}'`);
  if (countSaved(folder) !== saved + 1) throw new Error('other observations are stored than were made');
}

/** All of the school: nobody else records while this runs. */
function countSaved(folder: string): number {
  const database = new Database(databaseOf(folder), { readonly: true });
  try {
    return database.prepare('SELECT count(*) FROM measure').pluck().get() as number;
  } finally {
    database.close();
  }
}
