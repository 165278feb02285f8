/** What suits a child and how large a millimetre is: an adult sets it beside the child, and the desk is so from then on. */
import Database from 'better-sqlite3';
import { databaseOf, launchApp, type RunningApp } from '../support/launch.ts';
import { AdultPage } from './pages/adult.page.ts';
import { StudioPage } from './pages/studio.page.ts';
import { wordsOf } from './pages/words.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';

const words = wordsOf('ru');
const { suits, screenSize } = words;

class Desk {
  readonly app: RunningApp;
  readonly studio: StudioPage;
  readonly adult: AdultPage;

  private constructor(app: RunningApp, studio: StudioPage) {
    this.app = app;
    this.studio = studio;
    this.adult = new AdultPage(app.page);
  }

  static async open(folder: string): Promise<Desk> {
    const app = await launchApp({ folder, size: { width: 1366, height: 768 } });
    const studio = await StudioPage.of(app.page);
    await studio.comeIn();
    await studio.pickOwnPicture();
    await studio.startNewPicture();
    return new Desk(app, studio);
  }

  get tools() {
    return this.app.page.getByRole('group', { name: words.desk.toolTray }).getByRole('button');
  }

  button(name: string) {
    return this.app.page.getByRole('button', { name, exact: true });
  }

  async toolHeight(): Promise<number> {
    return (await this.tools.first().boundingBox())?.height ?? 0;
  }

  async set(question: string, answer: string): Promise<void> {
    const group = this.app.page.getByRole('radiogroup', { name: question });
    // The radio itself lies under what is drawn of it.
    await group.getByText(answer, { exact: true }).click();
    await expect(group.getByRole('radio', { name: answer, exact: true })).toBeChecked();
  }

  async close(): Promise<void> {
    expect(this.app.problems).toEqual([]);
    await this.app.close();
  }
}

/** How often it is written down that something was changed of what suits a child. */
function changes(folder: string): number {
  const database = new Database(databaseOf(folder), { readonly: true });
  try {
    return database.prepare("SELECT count(*) FROM event WHERE kind = 'hand_profile.changed'").pluck().get() as number;
  } finally {
    database.close();
  }
}

test('what an adult sets holds at once and after a restart; steps that follow each other are one change', async ({
  demoFolder,
}) => {
  test.setTimeout(120_000);
  const before = changes(demoFolder);
  const first = await Desk.open(demoFolder);
  await expect(first.tools).toHaveCount(8);
  const usual = await first.toolHeight();
  await first.adult.comeIn();
  await first.adult.show('suits');
  await expectAccessible(first.app.page, 'what suits');
  for (let step = 0; step < 5; step += 1) await first.button(suits.larger).click();
  await first.set(suits.tools, suits.toolsOf.few);
  // Right after the last step: leaving stores it.
  await first.adult.done();
  await expect(first.tools).toHaveCount(4);
  expect(await first.toolHeight()).toBeCloseTo((usual * 25) / 20, 0);
  await expect.poll(() => changes(demoFolder)).toBeGreaterThan(before);
  // As many as there were pauses between the steps, on a slow machine; never one for each.
  expect(changes(demoFolder) - before).toBeLessThan(6);
  await first.close();

  const second = await Desk.open(demoFolder);
  await expect(second.tools).toHaveCount(4);
  expect(await second.toolHeight()).toBeCloseTo((usual * 25) / 20, 0);
  await second.close();
});

test('a number that is typed and one that is not finished are kept too, and a button that must be held acts so', async ({
  demoFolder,
}) => {
  test.setTimeout(120_000);
  const first = await Desk.open(demoFolder);
  await first.adult.comeIn();
  await first.adult.show('suits');
  await first.set(suits.holdTo, suits.whenHeld.replace('{{seconds}}', '1'));
  await first.app.page.getByRole('textbox', { name: suits.buttonMm }).fill('28');
  await first.adult.done();
  const marker = first.button(words.desk.tools.marker);
  await marker.click();
  await expect(marker).toHaveAttribute('aria-pressed', 'false');
  await marker.click({ delay: 1200 });
  await expect(marker).toHaveAttribute('aria-pressed', 'true');
  await first.adult.comeIn();
  await first.adult.show('suits');
  await expect(first.app.page.getByRole('textbox', { name: suits.buttonMm })).toHaveValue('28');
  await first.adult.done();
  await first.close();
});

test('sizes follow a bank card that was held to the glass, also after a restart, and what is usual comes back', async ({
  demoFolder,
}) => {
  test.setTimeout(120_000);
  const first = await Desk.open(demoFolder);
  const usual = await first.toolHeight();
  await first.adult.comeIn();
  await first.adult.show('screen');
  await expectAccessible(first.app.page, 'bank card');
  const edge = first.app.page.getByRole('slider', { name: screenSize.edge });
  const width = Number(await edge.getAttribute('aria-valuenow'));
  await edge.focus();
  await first.app.page.keyboard.press('PageUp');
  const box = await edge.boundingBox();
  if (!box) throw new Error('no edge');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await first.studio.hand.drawWithFinger([
    { x, y },
    { x: x + 15, y },
    { x: x + 30, y },
  ]);
  await first.button(screenSize.smaller).click();
  await expect(edge).toHaveAttribute('aria-valuenow', String(width + 49));
  await first.button(screenSize.matches).click();
  const larger = (usual * (width + 49)) / width;
  await first.adult.done();
  expect(await first.toolHeight()).toBeCloseTo(larger, 0);
  await first.close();

  const second = await Desk.open(demoFolder);
  expect(await second.toolHeight()).toBeCloseTo(larger, 0);
  await second.adult.comeIn();
  await second.adult.show('screen');
  await second.button(screenSize.forget).click();
  await expect(second.button(screenSize.forget)).toBeHidden();
  await second.adult.done();
  expect(await second.toolHeight()).toBeCloseTo(usual, 0);
  await second.close();
});
