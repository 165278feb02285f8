/** A record of another room in an emergency, from the request to the end, as the person and the office see it; and who may do what. */
import { ChildPage } from './pages/child.page.ts';
import { OfficePage } from './pages/office.page.ts';
import { signIn } from './pages/sign-in.page.ts';
import { expect, test } from './support/fixtures.ts';

test('a record of another room is opened in an emergency, read, seen by the office and ended there', async ({
  demoApp,
}) => {
  const { page } = demoApp;
  await signIn(page, 'sessions');
  const child = new ChildPage(page);
  const { emergency, children, sessions, audit, rights } = child.words;
  await child.openChildren();
  await child.button(emergency.open).click();
  await child.dialog.getByRole('searchbox').fill('ова');
  const stranger = child.dialog.locator('button').filter({ hasText: '·' }).first();
  await stranger.click();
  const name = (await child.dialog.getByRole('heading').innerText()).split(': ')[1] ?? '';
  await expect(child.dialog.getByRole('button', { name: emergency.ask })).toBeDisabled();
  await child.dialog.getByRole('textbox', { name: emergency.words }).fill('Логопед болеет');
  await child.dialog.getByRole('button', { name: emergency.ask }).click();

  await expect(page.getByRole('heading', { name })).toBeVisible();
  await expect(page.getByText(emergency.lastWhy)).toBeVisible();
  await expect(page.getByRole('tab', { name: children.tabs.suits })).toHaveCount(0);
  await child.show('timeline');
  await child.show('goals');
  await expect(child.button(child.words.goals.add)).toHaveCount(0);
  await child.button(child.words.common.back).click();
  await expect(page.getByText(emergency.lastWhy)).toBeVisible();
  await child.button(child.words.common.back).click();
  await expect(page.getByText(emergency.lastWhy)).toBeVisible();
  await child.button(sessions.lock).click();

  const office = await OfficePage.open(demoApp);
  await office.button(office.words.emergency.inOffice_one.replace('{{count}}', '1')).click();
  await expect(office.rows.first()).toContainText(name);
  await expect(office.rows.first()).toContainText('Логопед болеет');
  await office.rows.first().getByRole('button', { name: emergency.end }).click();
  await expect(office.rows.first()).toContainText(emergency.said.administrator);

  // Who opened a child's record is found by the child's name.
  await office.show('audit');
  await office.search(name);
  await page.getByRole('button', { name, exact: true }).click();
  const opened = office.rows.filter({ hasText: audit.kinds.child.opened_in_emergency });
  await expect(opened.first()).toBeVisible();
  expect(await opened.count()).toBeGreaterThan(1);
  await expect(office.rows.filter({ hasText: audit.kinds.emergency.opened })).toContainText(
    emergency.said.colleague_away,
  );
  await expect(office.rows.first()).toContainText(audit.kinds.emergency.ended);

  await office.show('access');
  await page.locator('label').filter({ hasText: rights.title }).click();
  const line = page.getByRole('row', { name: new RegExp(`^${rights.deeds.readProgress}`) });
  await expect(line.getByRole('cell')).toHaveText([
    rights.cells.rooms,
    rights.cells.school,
    rights.cells.no,
    rights.cells.no,
  ]);
});
