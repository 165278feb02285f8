import { csvText, ImportFolder, oneRosterFiles, windows1251, xlsxOf, zipOf } from '../support/import-files.ts';
import { FirstStartPage, testAdministrator } from './pages/first-start.page.ts';
import { ImportsPage } from './pages/imports.page.ts';
import { OfficePage } from './pages/office.page.ts';
import { signIn } from './pages/sign-in.page.ts';
import { accessibilityFindings } from './support/accessibility.ts';
import { test as base, expect } from './support/fixtures.ts';

/** A school that was set up a minute ago, and files that lie beside it. */
const test = base.extend<{ imports: ImportsPage; files: ImportFolder }>({
  files: async ({}, use) => {
    const folder = new ImportFolder();
    await use(folder);
    folder.close();
  },
  imports: async ({ emptyApp }, use) => {
    await new FirstStartPage(emptyApp.page).setUpSchool('Тест мектебі');
    await signIn(emptyApp.page, 'office', { pin: testAdministrator.pin });
    const office = new OfficePage(emptyApp);
    await use(await ImportsPage.open(emptyApp, office));
    expect(emptyApp.problems).toEqual([]);
  },
});

const students = [
  { id: 'u1', family: 'Сейітова', given: 'Гүлім', middle: 'Тестқызы' },
  { id: 'u2', family: 'Қасымов', given: 'Нұрлан' },
];
const teachers = [{ id: 't1', family: 'Ахметова', given: 'Дана' }];

test('a OneRoster zip: looked at, imported, found, the same again is nothing new, taken back', async ({
  imports,
  files,
}) => {
  const { office, words } = imports;
  const path = files.write('сынып.zip', zipOf(oneRosterFiles({ students, teachers })));
  await imports.choose(path);
  await imports.next();
  await expect(imports.rows).toHaveCount(2);
  await expect(imports.row('Сейітова Гүлім Тестқызы')).toContainText(words.kinds.added);
  await imports.run();
  await expect(imports.row('сынып.zip')).toContainText('2');
  await office.show('children');
  await office.search('сейитова');
  await expect(office.rows).toHaveCount(1);
  await expect(office.rows).toContainText('5А');
  await office.show('imports');
  await imports.choose(path);
  await imports.next();
  await expect(imports.page.getByText(words.nothingNew)).toBeVisible();
  await expect(imports.button('run')).toBeDisabled();
  await office.button(office.words.common.cancel).click();
  await imports.undo();
  await expect(imports.button('undo')).toHaveCount(0);
  await office.show('children');
  await expect(imports.page.getByText(office.words.office.nobody)).toBeVisible();
});

test('a CSV that Excel saved here: windows-1251, semicolons, a column that has to be said', async ({
  imports,
  files,
}) => {
  const { office, words } = imports;
  const rows = [
    ['№', 'Кто ходит', 'Дата рождения', 'Класс'],
    ['1', 'Ёлкин Егор Тестович', '01.02.2015', '3А'],
    ['2', 'Серова Мария', '31.02.2015', '3А'],
    ['3', 'Новиков Пётр', '5.6.2014', '4Б'],
  ];
  await imports.choose(files.write('дети.csv', windows1251(csvText(rows, ';'))));
  await expect(imports.page.getByText(words.needName)).toBeVisible();
  await imports.page.getByRole('button', { name: /Кто ходит/ }).click();
  await imports.page.getByRole('option', { name: words.columns.fullName, exact: true }).click();
  await imports.next();
  await expect(imports.row(words.kinds.refused)).toContainText('дети.csv, строка 3, столбец Дата рождения');
  await expect(imports.row(words.kinds.refused)).toContainText('31.02.2015');
  await imports.tick('Новиков Пётр').locator('xpath=ancestor::label').click();
  await imports.run();
  await office.show('children');
  await office.search('елкин');
  await expect(office.rows).toContainText('Ёлкин Егор Тестович');
  await office.search('новиков');
  await expect(imports.page.getByText(office.words.office.nobody)).toBeVisible();
});

test('a workbook, and a file that is none', async ({ imports, files }) => {
  const { words, office } = imports;
  await imports.choose(files.write('жоқ.xlsx', 'бұл кесте емес'));
  await expect(imports.page.getByText(words.refusedTitle)).toBeVisible();
  await expect(imports.page.getByText(words.problems.zip_damaged)).toBeVisible();
  await office.button(office.words.common.back).click();
  const rows = [
    ['Тегі', 'Аты', 'Туған күні'],
    ['Әлиева', 'Айару', { day: [2014, 12, 31] }],
  ] as const;
  await imports.choose(files.write('балалар.xlsx', xlsxOf({ Балалар: rows })));
  await imports.next();
  await imports.run();
  await office.show('children');
  await expect(office.rows).toContainText('Әлиева Айару');
});

test('choosing nothing leads back', async ({ imports }) => {
  await imports.choose(null);
  await expect(imports.button('file')).toBeVisible();
});

test('axe finds nothing on any step', async ({ imports, files }) => {
  const look = async (screen: string) =>
    expect([screen, ...(await accessibilityFindings(imports.page))]).toEqual([screen]);
  // What was said aloud while the school was made is not a part of this screen.
  await expect(imports.page.locator('[data-live-announcer] [role=img]')).toHaveCount(0, { timeout: 15_000 });
  await look('begin');
  const rows = [
    ['ФИО', 'Класс', 'Дата рождения'],
    ['Ким Анна', '3', '01.02.2015'],
    ['Ким', '3', ''],
  ];
  await imports.choose(files.write('a.csv', csvText(rows, ';')));
  await imports.button('next').waitFor();
  await look('what is what');
  await imports.next();
  await look('what will happen');
  await imports.run();
  await look('past imports');
});
