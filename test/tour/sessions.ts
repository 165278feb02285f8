import { demoPins } from '../../src/shared/domain/demo.ts';
import type { Discipline } from '../../src/shared/domain/discipline.ts';
import { DoorsPage } from '../e2e/pages/doors.page.ts';
import { SignInPage } from '../e2e/pages/sign-in.page.ts';
import { visitChild } from './child.ts';
import type { Guide } from './guide.ts';

/** A specialist's morning: today, the plan, one session of each recorder. */
export async function logSessions(guide: Guide): Promise<void> {
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
  await openFirst(guide, 'speech_therapy');
  // A trial's button says its sign, its word and how many there were.
  const alone = (count: number) => guide.button(new RegExp(`${words.sessions.trials.correct} ${count}$`)).first();
  await alone(0).click();
  await alone(1).waitFor();
  await guide.look('session-speech');
  await guide.back();
  await openFirst(guide, 'pottery');
  await guide.look('session-pottery');
  await guide.back();
  await openFirst(guide, 'exercise');
  await guide.look('session-exercise');
  await guide.back();
  await guide.button(words.sessions.startUnplanned).click();
  await guide.look('start-unplanned');
  await page.keyboard.press('Escape');
  await guide.button(words.sessions.plan).click();
  await guide.button(words.plan.add).first().waitFor();
  await guide.look('plan');
  await guide.button(words.plan.add).first().click();
  await guide.look('plan-add');
  await page.keyboard.press('Escape');
  await guide.back();
  await visitChild(guide);
  await guide.button(new RegExp(`^${words.after.owedNone}`)).click();
  await guide.look('make-ups');
  await page.getByRole('tab', { name: words.after.toSign }).click();
  await guide.look('to-sign');
  await guide.back();
  await guide.button(words.sessions.lock).click();
  await page.getByRole('heading', { name: words.doors.title }).waitFor();
}

async function openFirst(guide: Guide, discipline: Discipline): Promise<void> {
  await guide.page.getByText(guide.words.sessions.all, { exact: true }).click();
  await guide.page
    .getByRole('listitem')
    .getByRole('button')
    .filter({ hasText: guide.words.disciplines[discipline] })
    .first()
    .click();
  await guide.button(guide.words.sessions.finish).waitFor();
}
