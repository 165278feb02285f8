/** What a specialist knows of a child: the list, the groups, the search, and each tab of the child's page. */
import type { Guide } from './guide.ts';

/** From Today and back to it. */
export async function visitChild(guide: Guide): Promise<void> {
  const { page, words } = guide;
  await guide.button(words.children.title).click();
  await page.getByRole('listitem').first().waitFor();
  await guide.look('children');
  await lookAtGroups(guide);
  await page.getByRole('searchbox').fill('ал');
  await page.getByRole('heading', { name: words.search.notes }).waitFor();
  await guide.look('search');
  await page.getByRole('searchbox').fill('');
  await page.getByRole('listitem').getByRole('button').first().click();
  for (const tab of ['progress', 'goals', 'timeline', 'drawings', 'about'] as const) {
    await guide.tab(words.children.tabs[tab]);
    await page.getByRole('tabpanel').waitFor();
    await guide.look(`child-${tab}`);
    if (tab === 'progress') await lookAtReport(guide);
    if (tab === 'goals') await lookAtGoal(guide);
  }
  await guide.back();
  await guide.back();
}

async function lookAtGroups(guide: Guide): Promise<void> {
  const { groups } = guide.words;
  await guide.button(groups.title).click();
  await guide.page.getByRole('dialog').waitFor();
  await guide.look('groups');
  await guide.button(groups.add).click();
  await guide.page.getByRole('option').first().waitFor();
  await guide.look('group-new');
  await guide.escape();
  await guide.escape();
}

async function lookAtReport(guide: Guide): Promise<void> {
  await guide.button(guide.words.progress.report).click();
  await guide.page.getByRole('dialog').waitFor();
  await guide.look('child-report');
  await guide.escape();
}

async function lookAtGoal(guide: Guide): Promise<void> {
  const { page, words } = guide;
  await guide.button(words.goals.fromBank).click();
  await page.getByRole('dialog').getByRole('listitem').first().waitFor();
  await guide.look('goal-bank');
  await page.getByRole('dialog').getByRole('listitem').first().getByRole('button').first().click();
  for (const part of ['what', 'measure', 'levels'] as const) {
    await guide.tab(words.goals.parts[part]);
    await guide.look(`goal-${part}`);
  }
  await guide.escape();
}
