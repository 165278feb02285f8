/** The month sheet on paper, row by row as on screen; and what the office corrected, wherever the mark is met. */
import { readByLibreOffice, readByPoppler } from '../support/other-programs.ts';
import { OfficePage } from './pages/office.page.ts';
import { ProgressPage } from './pages/progress.page.ts';
import { signIn } from './pages/sign-in.page.ts';
import { test as base, expect } from './support/fixtures.ts';

const test = base.extend<{ office: OfficePage }>({
  office: async ({ demoApp }, use) => {
    await use(await OfficePage.open(demoApp));
    expect(demoApp.problems).toEqual([]);
  },
});

// A second program is started for each file.
test.describe.configure({ timeout: 180_000 });

const firstDay = 5;
const bare = (text: string) => text.replace(/\s/g, '');

type Texts = readonly (readonly string[])[];

/** Each row of the screen stands in the PDF, in the same order: marks and totals in one line, the name beside or around. */
function expectSameOnPaper(screen: Texts, text: string): void {
  const lines = text.split('\n').map(bare);
  let at = 0;
  for (const row of screen) {
    const figures = bare(row.slice(firstDay).join(''));
    const found = lines.findIndex((line, index) => index >= at && line.endsWith(figures));
    expect([row[1], figures, found >= at]).toEqual([row[1], figures, true]);
    for (const word of (row[1] ?? '').split(' ')) expect(text).toContain(word);
    at = found + 1;
  }
}

test('every row and every total of the PDF says what the screen says, in the order of the screen', async ({
  office,
  demoFolder,
}) => {
  const screen = await office.sheetTexts();
  expect(screen.length).toBeGreaterThan(40);
  const text = readByPoppler(await office.exportAs('pdf', demoFolder));
  expectSameOnPaper(screen, text);
  // On each page what it is of as well.
  const pages = text.split('\f').filter((page) => page.trim() !== '');
  expect(pages.length).toBeGreaterThan(1);
  for (const [index, page] of pages.entries()) expect(bare(page)).toContain(`${index + 1}/${pages.length}`);
});

test('a correction stands beside the specialist’s mark on screen, in XLSX and on paper, and the specialist meets it', async ({
  office,
  demoApp,
  demoFolder,
}) => {
  const { attendance, corrections, sheet } = office.words;
  const reason = 'Справка № 5 от врача';
  const place = await office.correctFirst('absent_ill', reason);
  const row = (await office.sheetTexts())[0] ?? [];
  const child = row[1] ?? '';
  expect(row[place]).toBe('•/Б');

  const said = [child, attendance.present, attendance.absent_ill, reason];
  const cells = readByLibreOffice(await office.exportAs('xlsx', demoFolder));
  expect(cells.find((cell) => cell[1] === child)?.[place]).toBe('•/Б');
  const remark = cells.map((cell) => cell.join(' ')).find((line) => line.includes(reason)) ?? '';
  expect(said.filter((word) => !remark.includes(word))).toEqual([]);

  const text = readByPoppler(await office.exportAs('pdf', demoFolder));
  expectSameOnPaper(await office.sheetTexts(), text);
  const remarks = bare(text.slice(text.indexOf(corrections.title)));
  expect(said.filter((word) => !remarks.includes(bare(word)))).toEqual([]);
  expect(text).toContain(sheet.title);

  await office.button(office.words.office.lock).click();
  await signIn(demoApp.page, 'sessions');
  const progress = new ProgressPage(demoApp.page);
  const [family = '', given = ''] = child.split(' ');
  await progress.open({ family, given });
  await progress.tab('timeline').click();
  const met = progress.sessions.filter({ hasText: reason });
  await expect(met).toHaveCount(1);
  await expect(met).toContainText(attendance.present);
  await expect(met).toContainText(corrections.office.replace('{{mark}}', attendance.absent_ill));
});
