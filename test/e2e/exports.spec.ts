/** What is exported, opened by other programs and compared with the screen. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readByLibreOffice, readByPoppler } from '../support/other-programs.ts';
import { OfficePage } from './pages/office.page.ts';
import { test as base, expect } from './support/fixtures.ts';

const test = base.extend<{ office: OfficePage }>({
  office: async ({ demoApp }, use) => {
    await use(await OfficePage.open(demoApp));
    expect(demoApp.problems).toEqual([]);
  },
});

// A second program is started for each file.
test.describe.configure({ timeout: 180_000 });

/** From a CSV a date comes as a date, shown as this program shows dates. */
const shown = (cell: string) => cell.replace(/^(\d\d)\/(\d\d)\/(\d\d)$/, '$2.$1.20$3');

/** Rows of the screen are found by what stands in the column of names. */
function rowsOf(cells: readonly (readonly string[])[], screen: readonly (readonly string[])[]) {
  const byName = new Map(cells.map((row) => [row[1], row]));
  return screen.map((row) =>
    byName
      .get(row[1] ?? '')
      ?.slice(0, row.length)
      .map(shown),
  );
}

test('LibreOffice shows the cells of XLSX and CSV as the screen does', async ({ office, demoFolder }) => {
  const screen = await office.sheetTexts();
  for (const format of ['xlsx', 'csv'] as const) {
    const cells = readByLibreOffice(await office.exportAs(format, demoFolder));
    expect([format, rowsOf(cells, screen)]).toEqual([format, screen]);
  }
});

test('PDF in two languages says what the screen says, in both', async ({ office, demoFolder }) => {
  const screen = await office.sheetTexts();
  const file = join(demoFolder, 'two.pdf');
  await office.exporting.open();
  await office.exporting.choose({ format: 'pdf', language: 'ru', second: 'kk' });
  await office.exporting.save(file);
  const text = readByPoppler(file);
  expect(text).toContain('Табель посещаемости / Қатысу табелі');
  for (const row of screen) expect(text).toContain(row[1]?.split(' ')[0] ?? '');
});

test('a school year is written beside, and can be stopped without a trace', async ({ office, demoFolder }) => {
  const file = join(demoFolder, 'year.xlsx');
  await office.exporting.open();
  await office.exporting.choose({ what: 'year' });
  await office.exporting.begin(file);
  await office.exporting.stop.click();
  await expect(office.exporting.stop).toBeHidden();
  expect(readdirSync(demoFolder).filter((name) => name.startsWith('year.xlsx'))).toEqual([]);
  await office.exporting.save(file);
  expect(existsSync(file)).toBe(true);
  const cells = readByLibreOffice(file);
  expect(cells[0]?.[0]).toBe(office.words.sheet.title);
});

test('what a school changes of its sheet is on screen, and can be put back', async ({ office }) => {
  const { template, common, attendance } = office.words;
  await office.show('template');
  const mark = office.page.getByRole('textbox', { name: attendance.present, exact: true });
  await mark.fill('+');
  await office.button(common.save).click();
  await office.show('sheet');
  await expect(office.sheet.locator('td[data-opens]').filter({ hasText: '+' }).first()).toBeVisible();
  await office.show('template');
  await mark.fill(await office.page.getByRole('textbox', { name: attendance.late, exact: true }).inputValue());
  await expect(office.page.getByText(template.problems.same).first()).toBeVisible();
  await expect(office.button(common.save)).toBeDisabled();
  await office.button(template.restore).click();
  await office.dialog.or(office.page.getByRole('alertdialog')).getByRole('button', { name: template.restore }).click();
  await expect(mark).toHaveValue('•');
});
