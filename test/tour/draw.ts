import { demoPins } from '../../src/shared/domain/demo.ts';
import { DoorsPage } from '../e2e/pages/doors.page.ts';
import { SignInPage } from '../e2e/pages/sign-in.page.ts';
import type { Guide } from './guide.ts';

/** A child's picture: own tile, a sun over a hill, the gallery; then an adult lets the child out. */
export async function drawPicture(guide: Guide): Promise<void> {
  const { page, words } = guide;
  await new DoorsPage(page, guide.language).open('draw');
  await page.getByRole('heading', { name: words.draw.pickYourPicture }).waitFor();
  await guide.look('own-picture');
  await page.getByRole('listitem').first().getByRole('button').click();
  await guide.button(words.draw.newPicture).waitFor();
  await guide.look('gallery-empty');
  await guide.button(words.draw.newPicture).click();
  await guide.button(words.draw.themes.professions).waitFor();
  await guide.look('what-to-begin-with');
  await guide.button(words.draw.themes.professions).click();
  await guide.button(words.draw.begin.back).waitFor();
  await guide.look('professions');
  await guide.button(words.draw.begin.back).click();
  await guide.button(words.draw.begin.empty).click();
  await paint(guide);
  await guide.look('studio');
  await guide.button(words.draw.myPictures).click();
  await guide.button(words.draw.newPicture).waitFor();
  await guide.look('gallery');
  await leave(guide);
}

async function paint(guide: Guide): Promise<void> {
  const { page, words } = guide;
  const canvas = page.getByRole('img', { name: words.draw.page });
  const box = await canvas.boundingBox();
  if (!box) throw new Error('no page to draw on');
  const at = (x: number, y: number) => ({ x: box.x + x * box.width, y: box.y + y * box.height });
  const stroke = async (points: readonly { x: number; y: number }[]) => {
    const [first, ...rest] = points;
    if (!first) return;
    await page.mouse.move(first.x, first.y);
    await page.mouse.down();
    for (const point of rest) await page.mouse.move(point.x, point.y, { steps: 3 });
    await page.mouse.up();
  };
  const choose = (name: string) =>
    page.getByRole('radio', { name }).or(guide.button(name)).first().click({ force: true });
  await choose(words.draw.colours.yellow);
  await stroke(
    Array.from({ length: 41 }, (_, i) =>
      at(0.72 + 0.08 * Math.cos((i * Math.PI) / 20), 0.3 + 0.13 * Math.sin((i * Math.PI) / 20)),
    ),
  );
  await choose(words.draw.colours.green);
  await choose(words.desk.tools.marker);
  await stroke(Array.from({ length: 40 }, (_, i) => at(0.08 + i * 0.021, 0.78 - 0.16 * Math.sin((i * Math.PI) / 39))));
  await choose(words.draw.colours.blue);
  await choose(words.desk.tools['round-brush']);
  await stroke(Array.from({ length: 50 }, (_, i) => at(0.15 + i * 0.008, 0.3 + 0.05 * Math.sin(i / 3))));
}

async function leave(guide: Guide): Promise<void> {
  const { page, words } = guide;
  const button = await guide.button(words.draw.leave).boundingBox();
  if (!button) throw new Error('no way out');
  await page.mouse.move(button.x + button.width / 2, button.y + button.height / 2);
  await page.mouse.down();
  const signIn = new SignInPage(page, guide.language);
  await page.getByRole('heading', { name: words.signIn.whoLeaves }).waitFor();
  await page.mouse.up();
  await guide.look('leave');
  await signIn.tiles.first().click();
  await signIn.enter(demoPins.specialist);
  await page.getByRole('heading', { name: words.doors.title }).waitFor();
}
