import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { compareText } from '../../src/shared/domain/collation.ts';
import { cellsOf, unzip } from '../support/read-xlsx.ts';
import { answerSaveDialog } from '../support/save-dialog.ts';
import { accessibilityFindings } from './support/accessibility.ts';
import { expect, test } from './support/reports-fixture.ts';

const digits = async (cell: Locator) => Number((await cell.innerText()).replace(/\s/g, ''));

test('each number opens down to as many rows, and from a child on to its file and its sheet', async ({ reports }) => {
  const { words, office } = reports;
  await reports.choose(words.reports.periods.year, words.reports.periods.month);
  const children = reports.number(0, 'children');
  const shown = await digits(children);
  await children.click();
  await expect(office.dialog.locator('tbody tr')).toHaveCount(shown);
  const name = await office.dialog.locator('tbody td').first().innerText();
  await office.dialog.getByRole('button', { name: words.reports.file }).first().click();
  await expect(office.page.getByRole('dialog').last()).toContainText(name.split('\n')[0]?.split(' ')[0] ?? '');
  await office.page.keyboard.press('Escape');
  await office.dialog.getByRole('button', { name: words.reports.sheet }).first().click();
  await expect(office.sheet).toBeVisible();
});

test('sessions stand behind their number, the newest first', async ({ reports }) => {
  const { words, office } = reports;
  await reports.choose(words.reports.periods.year, words.reports.periods.month);
  const absent = reports.number(0, 'studentAbsent');
  const shown = await digits(absent);
  await absent.click();
  await expect(office.dialog.locator('tbody tr')).toHaveCount(shown);
  for (const row of await office.dialog.locator('tbody tr').allInnerTexts())
    expect(row).toContain(words.outcomes.student_absent);
});

test('what was due, conclusions, make-ups, signatures and goals each have a table that opens', async ({ reports }) => {
  const { words, office } = reports;
  for (const view of ['mandates', 'makeUps', 'pmpk', 'signing', 'goals'] as const) {
    await reports.view(words.reports.views[view]);
    await reports.grid.locator('td[data-opens]').first().click();
    await office.dialog.locator('tbody tr').first().waitFor();
    await office.close();
  }
});

test('terms stand side by side, and bars beside them', async ({ reports }) => {
  const { words, office } = reports;
  await reports.choose(words.reports.steps.none, words.reports.steps.term);
  await expect(reports.grid.getByRole('columnheader')).toHaveCount(6);
  await expect(office.page.locator('figure svg rect')).toHaveCount(4);
  await reports.choose(words.reports.bys.room, words.reports.bys.discipline);
  await expect(reports.rows.first()).toContainText(words.disciplines.speech_therapy);
});

test('is walked by arrows and opened by Enter', async ({ reports }) => {
  const { office } = reports;
  await reports.grid.locator('td[tabindex="0"]').focus();
  await office.page.keyboard.press('ArrowDown');
  await office.page.keyboard.press('ArrowRight');
  await expect(reports.grid.locator('[data-row="1"]:focus')).toHaveCount(1);
  await office.page.keyboard.press('Enter');
  await expect(office.dialog).toBeVisible();
});

test('headings put the lines in order, by keyboard too; the total stays last', async ({ reports }) => {
  const { words, office } = reports;
  await reports.choose(words.reports.bys.room, words.reports.bys.specialist);
  await reports.choose(words.reports.periods.year, words.reports.periods.month);
  const own = await reports.texts();
  const total = own.at(-1);
  const held = reports.heading(words.reports.figures.held);
  await held.getByRole('button').focus();
  await office.page.keyboard.press('Enter');
  await expect(held).toHaveAttribute('aria-sort', 'descending');
  const numbers = async () => (await reports.texts()).slice(0, -1).map((row) => numberOf(row[2] ?? ''));
  expect(await numbers()).toEqual((await numbers()).toSorted((left, right) => right - left));
  await office.page.keyboard.press('Enter');
  await expect(held).toHaveAttribute('aria-sort', 'ascending');
  expect(await numbers()).toEqual((await numbers()).toSorted((left, right) => left - right));
  expect((await reports.texts()).at(-1)).toEqual(total);
  await office.page.keyboard.press('Enter');
  await expect(held).not.toHaveAttribute('aria-sort');
  expect(await reports.texts()).toEqual(own);
  await reports.orderBy(words.reports.heads.specialist);
  const names = (await reports.texts()).slice(0, -1).map(([name]) => name ?? '');
  expect(names).toEqual(names.toSorted(compareText));
});

test('the workbook says what the screen says', async ({ reports, demoApp, demoFolder }) => {
  const { words } = reports;
  await reports.choose(words.reports.bys.room, words.reports.bys.discipline);
  await expect(reports.rows.first()).toContainText(words.disciplines.speech_therapy);
  const screen = await reports.texts();
  const path = join(demoFolder, 'report.xlsx');
  await answerSaveDialog(demoApp, path);
  await reports.export(words.exports.formats.xlsx);
  const cells = cellsOf(await unzip(readFileSync(path)));
  const first = cells.findIndex((row) => row?.[0]?.value === screen[0]?.[0]);
  for (const [index, row] of screen.entries()) {
    const written = cells[first + index] ?? [];
    for (const [column, text] of row.entries()) {
      const value = written[column]?.value;
      const shown = column === 0 ? text : numberOf(text);
      if (typeof shown === 'number' && typeof value === 'number') {
        const isShare = text.includes('%');
        expect(isShare ? Math.round(value * (value <= 2 ? 1000 : 10)) / 10 : value).toBeCloseTo(shown, 6);
      } else expect(String(value ?? '')).toBe(String(shown ?? ''));
    }
  }
});

const numberOf = (text: string) => Number(text.replace(/[\s%]/g, '').replace(',', '.'));

test('axe finds nothing', async ({ reports }) => {
  expect(await accessibilityFindings(reports.office.page)).toEqual([]);
  await reports.grid.locator('td[data-opens]').first().click();
  await reports.office.dialog.locator('tbody tr').first().waitFor();
  expect(await accessibilityFindings(reports.office.page)).toEqual([]);
});
