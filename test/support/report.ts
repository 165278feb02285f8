/** Figures of all schools together between two days, as an administrator reads them. */
import type { Day } from '../../src/shared/domain/day.ts';
import type { ReportFigures } from '../../src/shared/domain/report.ts';
import type { TestWindow } from './test-app.ts';

export async function readTotal(office: TestWindow, from: Day, to: Day): Promise<ReportFigures> {
  const query = { place: { kind: 'all' }, by: 'room', from, to, step: 'none' } as const;
  return (await office.call('reports.read', query)).total.figures;
}
