import { type Op } from '../document.ts';
import { type PageSize } from '../ops/page.ts';
import { pointerKindSchema, type Stroke, toolSchema } from '../ops/stroke.ts';
import { FALLBACK_COLOUR, TOOL_SIZES } from '../palette.ts';
import { colourOf } from './colour.ts';
import { idOf, restoreFill, restoreShape, restoreThingOp, symmetryOf } from './marks.ts';
import { restorePaper } from './page.ts';
import { restorePoints } from './points.ts';
import type { ReportWriter } from './report.ts';
import { numberWithin, recordOf } from './unknown.ts';

/** An op that can be painted; `lost` when nothing of it can be. `index` names a stroke without an id of its own. */
export function restoreOp(input: unknown, index: number, page: PageSize, report: ReportWriter): Op {
  const record = recordOf(input);
  if (record?.kind === 'lost') return { kind: 'lost' };
  const op = record && restoreKnown(record, index, page, report);
  if (op) return op;
  report.dropped('op');
  return { kind: 'lost' };
}

function restoreKnown(
  record: Readonly<Record<string, unknown>>,
  index: number,
  page: PageSize,
  report: ReportWriter,
): Op | null {
  switch (record.kind) {
    case 'stroke':
      return restoreStroke(record, index, page, report);
    case 'shape':
      return restoreShape(record, index, report);
    case 'fill':
      return restoreFill(record, index, report);
    case 'place':
    case 'move':
    case 'write':
    case 'remove':
    case 'stick':
      return restoreThingOp(record, report);
    case 'paper':
      return { kind: 'paper', ...restorePaper(record, report) };
    case 'clear':
      return { kind: 'clear' };
    default:
      return null;
  }
}

/** A line of a brush that is not known is drawn with the round one: nothing a child drew disappears. */
function restoreStroke(
  record: Readonly<Record<string, unknown>>,
  index: number,
  page: PageSize,
  report: ReportWriter,
): Stroke | null {
  const points = restorePoints(record.points, page, report);
  if (points.length === 0) return null;
  const tool = toolSchema.safeParse(record.tool).data;
  const colour = colourOf(record.colour);
  const size = numberWithin(record.size, 0.5, 1000);
  const hasId = typeof record.id === 'string' && record.id.length > 0;
  const seed = numberWithin(record.seed, 0, 0xffffffff);
  const pointer = pointerKindSchema.safeParse(record.pointer).data;
  if (!tool) report.repaired('tool');
  if (colour === null) report.repaired('colour');
  if (size !== record.size) report.repaired('size');
  if (!hasId || seed === null || !pointer) report.repaired('head');
  return {
    kind: 'stroke',
    id: idOf(record.id, index),
    tool: tool ?? 'round-brush',
    colour: colour ?? FALLBACK_COLOUR,
    size: size ?? TOOL_SIZES[tool ?? 'round-brush'].medium,
    seed: Math.floor(seed ?? 0),
    pointer: pointer ?? 'mouse',
    ...symmetryOf(record.symmetry, report),
    points,
  };
}
