import { DRAWING_VERSION, type Drawing, PAGE_SIZE, PAPER } from '../document.ts';
import { colourOf } from './colour.ts';
import type { ReportWriter } from './report.ts';
import { numberWithin, recordOf } from './unknown.ts';

/** Version, size and background; the usual page where one cannot be read. */
export function restorePage(record: Readonly<Record<string, unknown>>, report: ReportWriter): Omit<Drawing, 'ops'> {
  const size = recordOf(record.size);
  const width = numberWithin(size?.width, 1, 20_000);
  const height = numberWithin(size?.height, 1, 20_000);
  const background = colourOf(record.background);
  const version = numberWithin(record.version, 1, Number.MAX_SAFE_INTEGER);
  if (width === null || height === null || background === null || version === null) report.repaired('page');
  return {
    version: Math.round(version ?? DRAWING_VERSION),
    size: width === null || height === null ? PAGE_SIZE : { width, height },
    background: background ?? PAPER,
  };
}
