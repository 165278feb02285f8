/** What axe finds on the screen as it stands. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** One line for each finding: rule, how often, and the first place. */
export async function accessibilityFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    // Electron has no second page for axe to work in.
    .setLegacyMode()
    // It would write the styles of a shadow anew into the page, which the page refuses.
    .options({ preload: false })
    // The page asks for no pinch zoom: on a touch panel it would carry buttons off the screen.
    .disableRules(['meta-viewport'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html ?? ''}`);
}
