/** The reports of the demo school, opened by an administrator. */
import { OfficePage } from '../pages/office.page.ts';
import { ReportsPage } from '../pages/reports.page.ts';
import { test as base, expect } from './fixtures.ts';

export const test = base.extend<{ reports: ReportsPage }>({
  reports: async ({ demoApp }, use) => {
    const office = await OfficePage.open(demoApp);
    await office.show('summary');
    const reports = new ReportsPage(office);
    await reports.rows.first().waitFor();
    await use(reports);
    expect(demoApp.problems).toEqual([]);
  },
});

export { expect };
