/** Looks at a screen with axe: WCAG 2.2 A and AA, and its own best practices. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** @param screen name for the message when something is found */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  // The other mode opens a page of its own, which Electron does not do.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    // It would write the styles of a shadow anew into the page, which the page refuses.
    .options({ preload: false });
  // What React Aria has read aloud stays there for some seconds, when the button that it speaks of may be gone.
  const { violations, passes } = await axe.exclude('[data-live-announcer]').analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
  expect(found, screen).toEqual([]);
  expect(passes.length, `${screen}: axe looked at something`).toBeGreaterThan(5);
}
