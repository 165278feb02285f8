/** A session of every discipline, with one child and with a group. */
import { type Discipline, disciplines } from '../../src/shared/domain/discipline.ts';
import type { Guide } from './guide.ts';

const groupSize = 5;

/** From Today and back to it. The first rooms of the demo school teach all disciplines between them. */
export async function visitDisciplines(guide: Guide): Promise<void> {
  const seen = new Set<Discipline>();
  for (let room = 0; seen.size < disciplines.length; room++) {
    await chooseRoom(guide, room);
    for (const discipline of await offered(guide)) {
      if (seen.has(discipline)) continue;
      seen.add(discipline);
      for (const children of [1, groupSize]) await visitSession(guide, discipline, children);
    }
  }
  await chooseRoom(guide, 0);
}

async function chooseRoom(guide: Guide, index: number): Promise<void> {
  const { page, words } = guide;
  const room = page.getByRole('button', { name: words.sessions.room }).first();
  await room.click();
  await page.getByRole('option').nth(index).click();
  await page.getByRole('listbox').waitFor({ state: 'hidden' });
  // Where a session goes on in that room, it is what opens.
  const [today, back] = [guide.button(words.sessions.startUnplanned), guide.button(words.common.back)];
  await today.or(back).waitFor();
  if (await back.isVisible()) await back.click();
}

async function openStart(guide: Guide): Promise<void> {
  const { page, words } = guide;
  await guide.button(words.sessions.startUnplanned).click();
  await page.getByRole('dialog').getByRole('option').first().waitFor();
}

/** What can be done in the room. */
async function offered(guide: Guide): Promise<readonly Discipline[]> {
  const { page, words } = guide;
  await openStart(guide);
  await page.getByRole('dialog').getByRole('button', { name: words.sessions.discipline }).click();
  const list = page.getByRole('listbox', { name: words.sessions.discipline });
  await list.getByRole('option').first().waitFor();
  const names = await list.getByRole('option').allInnerTexts();
  await page.keyboard.press('Escape');
  await list.waitFor({ state: 'hidden' });
  await guide.escape();
  return disciplines.filter((id) => names.some((name) => name.trim() === words.disciplines[id]));
}

async function visitSession(guide: Guide, discipline: Discipline, children: number): Promise<void> {
  const { page, words } = guide;
  await openStart(guide);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: words.sessions.discipline }).click();
  await page.getByRole('option', { name: words.disciplines[discipline], exact: true }).click();
  for (let index = 0; index < children; index++) await dialog.getByRole('option').nth(index).click();
  await dialog.getByRole('button', { name: words.sessions.start, exact: true }).click();
  await guide.button(words.sessions.finish).waitFor();
  const all = guide.button(words.sessions.allPresent);
  await (children > 1 ? all : guide.button(words.attendance.present)).click();
  await guide.look(`session-${discipline}-${children > 1 ? 'group' : 'alone'}`);
  await guide.back();
  await guide.button(words.sessions.startUnplanned).waitFor();
}
