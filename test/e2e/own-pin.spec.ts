/** A forgotten PIN: the office gives one that is told once, and at the door an own one is chosen. */
import { DoorsPage } from './pages/doors.page.ts';
import { OfficePage } from './pages/office.page.ts';
import { SignInPage, signIn } from './pages/sign-in.page.ts';
import { expect, test } from './support/fixtures.ts';

test('a forgotten PIN is set anew, and gives way to an own one at the door', async ({ demoApp }) => {
  const { page } = demoApp;
  await new DoorsPage(page).open('sessions');
  const door = new SignInPage(page);
  await door.tiles.first().waitFor();
  const family = ((await door.tiles.first().innerText()).split(/[\s\n]/)[0] ?? '').trim();
  await page.getByRole('button', { name: new OfficePage(demoApp).words.common.back, exact: true }).click();

  const office = await OfficePage.open(demoApp);
  const { ownPin, audit } = office.words;
  await office.show('staff');
  await office.search(family);
  await office.rows.first().focus();
  await page.keyboard.press('Enter');
  await office.dialog.getByRole('button', { name: ownPin.give }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: ownPin.give }).click();
  const told = office.dialog.filter({ hasText: ownPin.once });
  const pin = ((await told.getByText(/^\d\d \d\d \d\d$/).innerText()) ?? '').replaceAll(' ', '');
  await office.button(ownPin.told).click();
  await expect(told).toBeHidden();
  await office.close();
  await office.show('audit');
  await expect(office.rows.first()).toContainText(audit.kinds.staff.pin_given);
  await office.button(office.words.office.lock).click();

  await new DoorsPage(page).open('sessions');
  await door.pick(family);
  await door.enter(pin);
  await page.getByRole('textbox', { name: ownPin.own, exact: true }).fill(pin);
  await office.field(ownPin.again).fill(pin);
  await office.button(ownPin.save).click();
  await expect(page.getByText(ownPin.same)).toBeVisible();
  await page.getByRole('textbox', { name: ownPin.own, exact: true }).fill('739164');
  await office.field(ownPin.again).fill('739164');
  await office.button(ownPin.save).click();
  await expect(page.getByRole('button', { name: office.words.sessions.lock })).toBeVisible();
  await page.getByRole('button', { name: office.words.sessions.lock }).click();
  await signIn(page, 'sessions', { who: family, pin: '739164' });
  await expect(page.getByRole('button', { name: office.words.sessions.lock })).toBeVisible();
});
