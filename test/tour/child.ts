/** What a specialist knows of a child: the list, and each tab of the child's page. */
import type { Guide } from './guide.ts';

/** From Today and back to it. */
export async function visitChild(guide: Guide): Promise<void> {
  const { page, words } = guide;
  await guide.button(words.children.title).click();
  await page.getByRole('listitem').first().waitFor();
  await guide.look('children');
  await page.getByRole('listitem').getByRole('button').first().click();
  for (const tab of ['progress', 'goals', 'timeline', 'about'] as const) {
    await page.getByRole('tab', { name: words.children.tabs[tab], exact: true }).click();
    await page.getByRole('tabpanel').waitFor();
    await guide.look(`child-${tab}`);
    if (tab === 'progress') await lookAtReport(guide);
  }
  await guide.back();
  await guide.back();
}

async function lookAtReport(guide: Guide): Promise<void> {
  await guide.button(guide.words.progress.report).click();
  await guide.page.getByRole('dialog').waitFor();
  await guide.look('child-report');
  await guide.page.keyboard.press('Escape');
}
