import { demoPins } from '../../src/shared/domain/demo.ts';
import { SignInPage } from '../e2e/pages/sign-in.page.ts';
import type { Guide } from './guide.ts';

/** An adult at the desk: a long press, a PIN, each section. Leaves the child with all tools. */
export async function visitAdult(guide: Guide): Promise<void> {
  const { page, words } = guide;
  await guide.hold(words.adult.hold, page.getByRole('heading', { name: words.adult.who }));
  const signIn = new SignInPage(page, guide.language);
  await signIn.tiles.first().click();
  await signIn.enter(demoPins.specialist);
  await page.getByRole('heading', { name: words.adult.title }).waitFor();
  for (const [id, name] of Object.entries(words.adult.sections)) {
    await guide.tab(name);
    await page.getByRole('tabpanel').waitFor();
    if (id === 'suits') await page.getByText(words.suits.toolsOf.all, { exact: true }).click();
    await guide.look(`adult-${id}`);
  }
  await guide.button(words.adult.done).click();
  await guide.button(words.desk.tools.brushes).waitFor();
}
