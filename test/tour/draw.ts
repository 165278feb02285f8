import { demoPins } from '../../src/shared/domain/demo.ts';
import { DoorsPage } from '../e2e/pages/doors.page.ts';
import { SignInPage } from '../e2e/pages/sign-in.page.ts';
import type { Guide } from './guide.ts';
import { PaperSheet } from './paper-sheet.ts';
import { visitAdult } from './studio-adult.ts';
import { openPanels } from './studio-panels.ts';

/** A child's picture: own tile, how it feels, a sun over a hill, all panels, the gallery; then an adult lets the child out. */
export async function drawPicture(guide: Guide): Promise<void> {
  const { page, words } = guide;
  await new DoorsPage(page, guide.language).open('draw');
  await page.getByRole('heading', { name: words.draw.pickYourPicture }).waitFor();
  await guide.look('own-picture');
  await page.getByRole('listitem').first().getByRole('button').click();
  await guide.button(words.draw.newPicture).waitFor();
  await guide.look('gallery-empty');
  await lookAtBeginnings(guide);
  await guide.button(words.draw.begin.empty).click();
  await paint(guide);
  await guide.look('studio');
  await visitAdult(guide);
  await openPanels(guide);
  await lookAtGallery(guide);
  await leave(guide);
}

/** What can be begun with, by way of a page that asks how the child feels. */
async function lookAtBeginnings(guide: Guide): Promise<void> {
  const { page, words } = guide;
  const { draw, guided } = words;
  await guide.button(draw.newPicture).click();
  await guide.button(draw.themes.professions).waitFor();
  await guide.look('what-to-begin-with');
  for (const theme of ['professions', 'home'] as const) {
    await guide.button(draw.themes[theme]).click();
    await guide.button(draw.begin.back).waitFor();
    await guide.look(`begin-${theme}`);
    await guide.button(draw.begin.back).click();
  }
  await guide.button(words.common.next).click();
  await guide.button(draw.themes.feelings).click();
  await guide.button(draw.begin.back).waitFor();
  await page.getByRole('main').getByRole('listitem').first().getByRole('button').click();
  await page.getByRole('list', { name: guided.wheel.before }).waitFor();
  await guide.look('feelings-before');
  await guide.button(guided.feelings.worried).click();
  await (await PaperSheet.of(guide)).stroke(0.2, 0.5, 0.8, 0.5);
  await guide.button(draw.myPictures).click();
  await guide.button(guided.feelings.calm).click();
  await guide.button(draw.newPicture).click();
  await guide.button(draw.begin.empty).waitFor();
}

async function paint(guide: Guide): Promise<void> {
  const { page, words } = guide;
  const sheet = await PaperSheet.of(guide);
  const choose = (name: string) =>
    page.getByRole('radio', { name }).or(guide.button(name)).first().click({ force: true });
  await choose(words.draw.colours.yellow);
  await sheet.line(
    Array.from(
      { length: 41 },
      (_, i) => [0.72 + 0.08 * Math.cos((i * Math.PI) / 20), 0.3 + 0.13 * Math.sin((i * Math.PI) / 20)] as const,
    ),
  );
  await choose(words.draw.colours.green);
  await choose(words.desk.tools.marker);
  await sheet.line(
    Array.from({ length: 40 }, (_, i) => [0.08 + i * 0.021, 0.78 - 0.16 * Math.sin((i * Math.PI) / 39)] as const),
  );
  await choose(words.draw.colours.blue);
  await choose(words.desk.tools['round-brush']);
  await sheet.line(Array.from({ length: 50 }, (_, i) => [0.15 + i * 0.008, 0.3 + 0.05 * Math.sin(i / 3)] as const));
}

async function lookAtGallery(guide: Guide): Promise<void> {
  const { page, words } = guide;
  await guide.button(words.draw.myPictures).click();
  await guide.button(words.draw.newPicture).waitFor();
  await guide.look('gallery');
  // The first tile is for a new picture.
  await page.getByRole('main').getByRole('listitem').nth(1).getByRole('button').click();
  await guide.button(words.gallery.goOn).waitFor();
  await guide.look('picture');
  await guide.button(words.gallery.watch).click();
  await guide.button(words.replay.pause).click();
  await guide.look('film');
  await guide.button(words.gallery.picture).click();
  await guide.button(words.draw.myPictures).click();
  await guide.button(words.gallery.show).click();
  await guide.button(words.gallery.stop).waitFor();
  await guide.look('show');
  await guide.button(words.gallery.stop).click();
}

async function leave(guide: Guide): Promise<void> {
  const { page, words } = guide;
  await guide.hold(words.draw.leave, page.getByRole('heading', { name: words.signIn.whoLeaves }));
  await guide.look('leave');
  const signIn = new SignInPage(page, guide.language);
  await signIn.tiles.first().click();
  await signIn.enter(demoPins.specialist);
  await page.getByRole('heading', { name: words.doors.title }).waitFor();
}
