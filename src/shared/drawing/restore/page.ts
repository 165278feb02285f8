import { DRAWING_VERSION, PAGE_SIZE, PAPER, type Page } from '../document.ts';
import { LARGEST_PAGE } from '../ops/basics.ts';
import { type Paper, type StarterRef, starterRefSchema } from '../ops/page.ts';
import { colourOf } from './colour.ts';
import type { ReportWriter } from './report.ts';
import { numberWithin, recordOf } from './unknown.ts';

type Given = Readonly<Record<string, unknown>>;

/** Version, size, paper and starter; the usual page where one cannot be read. */
export function restorePage(record: Given, report: ReportWriter): Page {
  const size = recordOf(record.size);
  const width = numberWithin(size?.width, 1, LARGEST_PAGE);
  const height = numberWithin(size?.height, 1, LARGEST_PAGE);
  const version = numberWithin(record.version, 1, Number.MAX_SAFE_INTEGER);
  if (width === null || height === null || version === null) report.repaired('page');
  return {
    version: Math.round(version ?? DRAWING_VERSION),
    size: width === null || height === null ? PAGE_SIZE : { width, height },
    ...restorePaper(record, report),
    starter: restoreStarter(record.starter, report),
  };
}

/** Version 1 knew no scenes. */
export function restorePaper(record: Given, report: ReportWriter): Paper {
  const background = colourOf(record.background);
  const scene = record.scene ?? null;
  const isNamed = typeof scene === 'string' && scene.length > 0 && scene.length <= 80;
  if (background === null || !(scene === null || isNamed)) report.repaired('page');
  return { background: background ?? PAPER, scene: isNamed ? scene : null };
}

function restoreStarter(input: unknown, report: ReportWriter): StarterRef | null {
  if (input === undefined || input === null) return null;
  const starter = starterRefSchema.safeParse(input).data;
  if (!starter) report.repaired('page');
  return starter ?? null;
}
