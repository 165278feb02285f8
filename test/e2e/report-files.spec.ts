/** Reports as files, opened by other programs and compared with the screen, number by number. */

import { readByLibreOffice, readByPoppler } from '../support/other-programs.ts';
import type { ReportsPage } from './pages/reports.page.ts';
import { expect, test } from './support/reports-fixture.ts';

// A second program is started for each file.
test.describe.configure({ timeout: 180_000 });

/** Programs put different spaces into numbers; what is undefined is a dash on the screen and nothing in a cell. */
const bare = (text: string) => text.replace(/\s/g, '').replace(/^[–—]$/, '');

/** LibreOffice shows numbers its own way: with a decimal point, commas between thousands, as many digits as it likes. */
const asRead = (text: string) =>
  /^[\d,.]+%?$/.test(text)
    ? text
        .replaceAll(',', '')
        .replace('.', ',')
        .replace(/,(\d)0(?=%)/, ',$1')
    : text;

/** Rows of a file by the name in their first cell, without the column of schools. */
function tableIn(cells: readonly (readonly string[])[], { columns, hasSchools }: Shape) {
  return cells.map((row) =>
    row
      .filter((_, index) => index !== (hasSchools ? 1 : -1))
      .slice(0, columns)
      .map(bare),
  );
}

type Shape = { readonly columns: number; readonly hasSchools: boolean };

async function shapeOf(reports: ReportsPage): Promise<Shape> {
  const schools = reports.rows.first().locator('th span');
  return { columns: await reports.grid.getByRole('columnheader').count(), hasSchools: (await schools.count()) > 0 };
}

async function expectSameInFiles(reports: ReportsPage, folder: string): Promise<void> {
  const shape = await shapeOf(reports);
  const screen = (await reports.texts()).map((row) => row.map(bare));
  expect(screen.flat().filter((text) => /[1-9]/.test(text)).length).toBeGreaterThan(screen.length);
  for (const format of ['xlsx', 'csv'] as const) {
    const cells = tableIn(readByLibreOffice(await reports.exportAs(format, folder)), shape);
    const first = cells.findIndex((row) => row[0] === screen[0]?.[0]);
    const rows = cells.slice(first, first + screen.length);
    expect([format, rows.map((row) => row.map(asRead))]).toEqual([format, screen]);
  }
  const lines = readByPoppler(await reports.exportAs('pdf', folder))
    .split('\n')
    .map(bare);
  let at = 0;
  for (const row of screen) {
    // A long name may take two lines; all figures stand in one.
    const figures = row
      .slice(1)
      .map((text) => text || '–')
      .join('');
    const found = lines.findIndex((line, index) => index >= at && line.endsWith(figures));
    expect([row[0], figures, found >= at]).toEqual([row[0], figures, true]);
    at = found + 1;
  }
}

test('by room: what was held, what was due and what was signed', async ({ reports, demoFolder }) => {
  for (const view of ['overview', 'mandates', 'signing'] as const) {
    await reports.view(reports.words.reports.views[view]);
    await expectSameInFiles(reports, demoFolder);
  }
});

test('by month and by discipline, in the order that was asked for', async ({ reports, demoFolder }) => {
  const { reports: words } = reports.words;
  await reports.choose(words.bys.room, words.bys.discipline);
  await reports.choose(words.steps.none, words.steps.month);
  await reports.orderBy(words.wholePeriod);
  await expect(reports.heading(words.wholePeriod)).toHaveAttribute('aria-sort', 'descending');
  await expectSameInFiles(reports, demoFolder);
});
