import { join } from 'node:path';
import { demoPins } from '../../src/shared/domain/demo.ts';
import { DoorsPage } from '../e2e/pages/doors.page.ts';
import { SignInPage } from '../e2e/pages/sign-in.page.ts';
import type { Guide } from './guide.ts';

/** An administrator's round: the month, what is behind a number, the three files, and the lists. */
export async function visitOffice(guide: Guide): Promise<void> {
  const { page, words } = guide;
  await new DoorsPage(page, guide.language).open('office');
  const signIn = new SignInPage(page, guide.language);
  await signIn.pick();
  await signIn.enter(demoPins.administrator);
  const grid = page.getByRole('grid').or(page.getByRole('table')).first();
  await grid.waitFor();
  await guide.look('month-sheet');
  await grid.locator('[data-opens]').nth(3).click();
  await page.getByRole('dialog').waitFor();
  await guide.look('behind-a-number');
  await page.keyboard.press('Escape');
  await exportMonth(guide);
  await visitLists(guide);
  await page.getByRole('button', { name: words.office.lock, exact: true }).click();
  await page.getByRole('heading', { name: words.doors.title }).waitFor();
}

/** The save dialog belongs to the system; here it answers by itself. */
async function exportMonth(guide: Guide): Promise<void> {
  const { page, words } = guide;
  await guide.app.electron.evaluate(({ dialog }, folder) => {
    dialog.showSaveDialog = async (...args: unknown[]) => {
      const { defaultPath } = args.at(-1) as { defaultPath: string };
      return { canceled: false, filePath: `${folder}/${defaultPath.split(/[\\/]/).at(-1)}` };
    };
  }, join(guide.folder));
  for (const format of ['exportXlsx', 'exportCsv', 'exportPdf'] as const) {
    await guide.button(words.office.export).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(words.office[format]).click();
    if (format === 'exportXlsx') await guide.look('export');
    await dialog.getByRole('button', { name: words.office.export, exact: true }).click();
    await dialog.waitFor({ state: 'detached', timeout: 30_000 });
  }
}

async function visitLists(guide: Guide): Promise<void> {
  const { page, words } = guide;
  for (const part of ['summary', 'children', 'staff', 'rooms', 'settings'] as const) {
    await page.getByRole('tab', { name: words.office.nav[part] }).click();
    if (part !== 'settings') await page.getByRole('row').nth(2).waitFor();
    await guide.look(part);
    const add = { children: words.office.addChild, staff: words.office.addStaff, rooms: words.office.addRoom }[
      part as 'children'
    ];
    if (!add) continue;
    await page.getByRole('button', { name: add }).or(guide.button(words.office.add)).first().click();
    await page.getByRole('dialog').waitFor();
    await guide.look(`${part}-add`);
    await page.keyboard.press('Escape');
  }
}
