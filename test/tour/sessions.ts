import { demoPins } from '../../src/shared/domain/demo.ts';
import type { Discipline } from '../../src/shared/domain/discipline.ts';
import { DoorsPage } from '../e2e/pages/doors.page.ts';
import { SignInPage } from '../e2e/pages/sign-in.page.ts';
import { visitChild } from './child.ts';
import type { Guide } from './guide.ts';

/** A specialist's day: today, a session, the plan, the children, what is left to sign and to make up. */
export async function logSessions(guide: Guide, alsoVisit?: (guide: Guide) => Promise<void>): Promise<void> {
  const { page, words } = guide;
  await new DoorsPage(page, guide.language).open('sessions');
  const signIn = new SignInPage(page, guide.language);
  await signIn.tiles.first().waitFor();
  await guide.look('who-are-you');
  await signIn.pick();
  await guide.look('pin');
  await signIn.enter(demoPins.specialist);
  await page.getByRole('heading', { name: words.sessions.today }).waitFor();
  await page.getByText(words.sessions.all, { exact: true }).click();
  await guide.look('today');
  await guide.button(words.sessions.show).click();
  await guide.look('today-unfinished');
  await openFirst(guide, 'speech_therapy');
  // A trial's button says its sign, its word and how many there were.
  const alone = (count: number) => guide.button(new RegExp(`${words.sessions.trials.correct} ${count}$`)).first();
  await alone(0).click();
  await alone(1).waitFor();
  await guide.button(words.sessions.allPresent).click();
  await guide.look('session-speech');
  await guide.button(words.sessions.finishOtherwise).click();
  await guide.look('session-finish');
  await guide.escape();
  await guide.button(words.sessions.finish).click();
  await page.getByRole('heading', { name: words.sessions.today }).waitFor();
  await openFirst(guide, 'speech_therapy', words.outcomes.held);
  await guide.look('session-finished');
  await guide.back();
  await guide.button(words.sessions.startUnplanned).click();
  await guide.look('start-unplanned');
  await guide.escape();
  await guide.button(words.sessions.plan).click();
  await guide.button(words.plan.add).first().waitFor();
  await guide.look('plan');
  await guide.button(words.plan.add).first().click();
  await guide.look('plan-add');
  await guide.escape();
  await page.getByText(words.plan.allWeeks, { exact: true }).click();
  await guide.look('plan-every-week');
  await guide.back();
  await visitChild(guide);
  await guide.button(new RegExp(`^${words.after.owedNone}`)).click();
  await guide.look('make-ups');
  await page.getByRole('tab', { name: words.after.toSign }).click();
  await guide.look('to-sign');
  await guide.back();
  await alsoVisit?.(guide);
  await guide.button(words.sessions.lock).click();
  await page.getByRole('heading', { name: words.doors.title }).waitFor();
}

/** The first session of the day in that discipline, in that state. */
async function openFirst(guide: Guide, discipline: Discipline, state = ''): Promise<void> {
  const { page, words } = guide;
  await page.getByText(words.sessions.all, { exact: true }).click();
  const rows = page.getByRole('list', { name: words.doors.sessions }).getByRole('button');
  await rows.filter({ hasText: words.disciplines[discipline] }).filter({ hasText: state }).first().click();
  await guide.button(words.common.back).waitFor();
}
