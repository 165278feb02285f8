import { readFileSync } from 'node:fs';
import { cellsOf, unzip } from '../support/read-xlsx.ts';
import { OfficePage } from './pages/office.page.ts';
import { accessibilityFindings } from './support/accessibility.ts';
import { test as base, expect } from './support/fixtures.ts';

const test = base.extend<{ office: OfficePage }>({
  office: async ({ demoApp }, use) => {
    await use(await OfficePage.open(demoApp));
    expect(demoApp.problems).toEqual([]);
  },
});

/** Heads, then 30 days of April, then the totals. */
const columns = { firstDay: 5, planned: 35, attended: 36, ill: 38, notMarked: 45 } as const;

test.describe('the month sheet', () => {
  test('opens filled in and every number opens down to as many sessions', async ({ office }) => {
    for (const column of [columns.planned, columns.attended, columns.notMarked]) {
      const shown = await office.numberAt(0, column);
      if (shown === 0) continue;
      await office.cell(0, column).click();
      await expect(office.dialog.locator('tbody tr')).toHaveCount(shown);
      await office.close();
    }
  });

  test('opens the sessions behind a day', async ({ office }) => {
    const marked = office.sheet.locator('tbody tr').first().locator('td[data-opens]').first();
    const marks = (await marked.innerText()).length;
    await marked.click();
    await expect(office.dialog.locator('tbody tr')).toHaveCount(marks);
  });

  test('is walked by arrows and opened by Enter', async ({ office }) => {
    await office.cell(0, columns.firstDay).focus();
    await office.page.keyboard.press('End');
    await office.page.keyboard.press('ArrowDown');
    for (let step = 0; step < 10; step++) await office.page.keyboard.press('ArrowLeft');
    await expect(office.cell(1, columns.attended)).toBeFocused();
    await office.page.keyboard.press('Enter');
    await expect(office.dialog).toBeVisible();
    await office.close();
    await expect(office.cell(1, columns.attended)).toBeFocused();
  });

  test('shows every day and total of a month with 31 days at 1366 pixels', async ({ office }) => {
    await office.goBack(1);
    await expect(office.sheet.getByRole('columnheader', { name: '31' })).toBeVisible();
    const hidden = await office.sheet.evaluate((table) => {
      const frame = table.parentElement;
      return frame ? frame.scrollWidth - frame.clientWidth : -1;
    });
    expect(hidden).toBe(0);
  });

  test('says so where there is nothing in a month', async ({ office }) => {
    await office.goBack(9);
    await expect(office.page.getByText(office.words.office.emptySheet)).toBeVisible();
    await expect(office.button(office.words.office.export)).toBeDisabled();
  });

  test('tells what is not marked from what is present', async ({ office }) => {
    const texts = (await office.sheetTexts()).flat();
    expect(texts.some((text) => text.includes(office.words.marks.not_marked))).toBe(true);
    const looks = await office.sheet.evaluate((table) => {
      const look = (mark: string) => {
        const cell = [...table.querySelectorAll('td[data-opens]')].find((one) => one.textContent === mark);
        if (!cell) return null;
        const { boxShadow, color } = getComputedStyle(cell);
        return { boxShadow, color };
      };
      return { present: look('•'), notMarked: look('?') };
    });
    expect(looks.notMarked?.boxShadow).not.toBe(looks.present?.boxShadow);
    expect(looks.notMarked?.color).not.toBe(looks.present?.color);
  });
});

test.describe('exports', () => {
  test('XLSX and CSV say what the screen says', async ({ office, demoFolder }) => {
    const screen = await office.sheetTexts();
    const xlsx = await office.exportAs('xlsx', demoFolder);
    expect(await office.suggestedName()).toMatch(/^Табель_.+_2026-04\.xlsx$/);
    const cells = cellsOf(await unzip(readFileSync(xlsx)));
    const head = cells.findIndex((row) => row?.[1]?.value === office.words.sheet.name);
    const name = (index: number) => screen[index]?.[1];
    for (const [index, row] of screen.entries()) {
      const written = cells[head + 2 + index] ?? [];
      expect(written[1]?.value).toBe(name(index));
      // Dates are numbers in a workbook; all the rest reads the same.
      const texts = written.map((cell) => String(cell?.value ?? ''));
      expect(texts.toSpliced(4, 1)).toEqual(row.toSpliced(4, 1));
    }
    const csv = readFileSync(await office.exportAs('csv', demoFolder), 'utf8').split('\r\n');
    const lines = csv.map((line) => line.split(';')).filter((line) => line.length === screen[0]?.length);
    expect(lines.slice(1)).toEqual(screen);
  });

  test('PDF is written, in the language asked for', async ({ office, demoFolder }) => {
    const file = readFileSync(await office.exportAs('pdf', demoFolder, 'kk'));
    expect(await office.suggestedName()).toMatch(/^Қатысу_.+_2026-04\.pdf$/);
    expect(file.subarray(0, 5).toString()).toBe('%PDF-');
    expect(file.length).toBeGreaterThan(20_000);
  });
});

test.describe('lists', () => {
  test('find a child by what is typed without Kazakh letters', async ({ office }) => {
    await office.show('children');
    await office.search('адилбек галым');
    await expect(office.rows.first()).toContainText('Әділбек Ғалым');
    for (const name of await office.rows.allInnerTexts()) expect(name).toContain('Әділбек Ғалым');
  });

  test('add a child, refuse a name of 300 letters in words, archive and take it back', async ({ office }) => {
    const { words } = office;
    await office.show('children');
    await office.button(words.office.addChild).click();
    await office.field(words.office.family).fill('Ғ'.repeat(300));
    await office.button(words.common.save).click();
    await expect(office.dialog.getByText('не больше 100 букв')).toBeVisible();
    await office.field(words.office.family).fill('=Ғабитова');
    await office.field(words.office.given).fill('Әсем');
    await office.button(words.common.save).click();
    await expect(office.dialog).toBeHidden();
    await office.search('габитова');
    await expect(office.rows).toHaveCount(1);
    await expect(office.rows).toContainText('=Ғабитова Әсем');
    await office.rows.first().locator('td').nth(1).click();
    await office.button(words.office.archive).click();
    await expect(office.dialog).toBeHidden();
    await expect(office.page.getByText(words.office.nobody)).toBeVisible();
    await office.button(words.common.undo).click();
    await expect(office.rows).toContainText('=Ғабитова Әсем');
  });

  test('ask before typed changes are lost', async ({ office }) => {
    await office.show('rooms');
    await office.rows.first().locator('td').nth(1).click();
    await office.field(office.words.office.roomName).fill('Басқа кабинет');
    await office.page.keyboard.press('Escape');
    await office.button(office.words.common.stay).click();
    await expect(office.field(office.words.office.roomName)).toHaveValue('Басқа кабинет');
  });

  test('never archive the rooms with children in them', async ({ office }) => {
    await office.show('rooms');
    await office.rows.first().locator('td').nth(1).click();
    await office.button(office.words.office.archive).click();
    await expect(office.page.getByText(office.words.errors.room_in_use_one.split('{{count}}')[0] ?? '')).toBeVisible();
  });
});

test('axe finds nothing on any screen of the office', async ({ office }) => {
  const { words, page } = office;
  const look = async (screen: string) => expect([screen, ...(await accessibilityFindings(page))]).toEqual([screen]);
  await look('sheet');
  await office.cell(0, columns.attended).click();
  await office.dialog.locator('tbody tr').first().waitFor();
  await look('behind a number');
  await office.close();
  await office.button(words.office.export).click();
  await office.dialog.waitFor();
  await look('export');
  await office.close();
  for (const part of ['summary', 'children', 'staff', 'rooms'] as const) {
    await office.show(part);
    await office.rows.first().waitFor();
    await look(part);
    if (part === 'summary') continue;
    await office.rows.first().locator('td').nth(1).click();
    await office.dialog.waitFor();
    await look(`${part}: editor`);
    await office.close();
  }
  for (const part of ['unmarked', 'signatures', 'imports', 'calendar', 'template', 'backups', 'voice'] as const) {
    await office.show(part);
    await expect(page.getByText(words.common.loading)).toHaveCount(0);
    await look(part);
  }
  await office.show('settings');
  await office.button(words.office.quit).waitFor();
  await look('settings');
});
