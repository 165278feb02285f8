/** Goals in a child's file: from the bank, with a code and a criterion, and back into the bank. */
import { ChildPage } from './pages/child.page.ts';
import { signIn } from './pages/sign-in.page.ts';
import { expect, test } from './support/fixtures.ts';

test('a goal comes from the bank, gets a code, a criterion and a phase, and goes into the bank for others', async ({
  demoApp,
}) => {
  await signIn(demoApp.page, 'sessions');
  const child = new ChildPage(demoApp.page);
  const { common, goals, icf, recorders, sessions } = child.words;
  await child.openChildren();
  await child.openFirst();
  await child.show('goals');
  await child.button(goals.fromBank).click();
  await child.choose(sessions.discipline, child.words.disciplines.speech_therapy);
  await child.dialog.getByRole('button', { name: 'Различает на слух звуки' }).click();

  const title = 'Различает на слух звуки [с] и [з]';
  await child.dialog.getByLabel(sessions.goalTitle).fill(title);
  await child.button(`b320 ${icf.b320}`).click();
  await child.dialog.getByRole('searchbox').fill('СӨЙЛЕУ');
  await child.dialog.getByRole('button', { name: `d330 ${icf.d330}` }).click();
  await child.showPart('measure');
  await child.dialog.getByRole('textbox', { name: goals.criterion }).fill('80');
  await child.dialog.getByRole('textbox', { name: goals.baseline }).fill('20');
  await child.dialog.getByRole('textbox', { name: goals.baseline }).press('Tab');
  await child.showPart('levels');
  await child.dialog.getByLabel('Как ожидали', { exact: true }).fill('В словах из двух слогов');
  await child.dialog.getByRole('button', { name: common.save, exact: true }).click();
  await expect(child.dialog.getByText(goals.allLevels)).toHaveCount(4);
  await child.dialog.getByLabel('Как ожидали', { exact: true }).fill('');
  await child.save();
  await expect(child.goal(title)).toContainText(
    `${recorders.trials} · в начале 20\u00a0% · 80\u00a0% на 3 занятиях подряд · d330`,
  );

  await child.goal(title).click();
  await child.showPart('phases');
  await child.dialog.getByLabel(goals.phaseTitle).fill('С картинками');
  await child.dialog.getByRole('button', { name: common.add, exact: true }).click();
  await expect(child.dialog.getByRole('list', { name: goals.parts.phases })).toContainText('С картинками');
  await child.button(goals.toBank).click();
  await expect(demoApp.page.getByText(goals.inBank)).toBeVisible();
  await child.save();

  await child.button(goals.fromBank).click();
  await child.choose(sessions.discipline, child.words.disciplines.speech_therapy);
  await expect(child.dialog.getByRole('listitem').first()).toContainText(title);
  expect(demoApp.problems).toEqual([]);
});

test('a goal without a criterion is kept and says so; one in the archive comes back', async ({ demoApp }) => {
  await signIn(demoApp.page, 'sessions');
  const child = new ChildPage(demoApp.page);
  const { goals, office, sessions } = child.words;
  await child.openChildren();
  await child.openFirst();
  await child.show('goals');
  await child.button(goals.add).click();
  await child.dialog.getByLabel(sessions.goalTitle).fill('Здоровается первым');
  await child.save();
  await expect(child.goal('Здоровается первым')).toContainText(goals.noCriterion);
  await child.goal('Здоровается первым').click();
  await child.button(office.archive).click();
  await expect(child.goal('Здоровается первым')).toHaveCount(0);
  await child.page.getByText(goals.archived, { exact: true }).click();
  await child.goal('Здоровается первым').click();
  await child.button(office.restore).click();
  await child.page.getByText(goals.archived, { exact: true }).click();
  await expect(child.goal('Здоровается первым')).toBeVisible();
});
