import { type Op, type PageSize, pointerKindSchema, type Stroke, toolSchema } from '../document.ts';
import { FALLBACK_COLOUR, TOOL_SIZES } from '../palette.ts';
import { colourOf } from './colour.ts';
import { restorePoints } from './points.ts';
import type { ReportWriter } from './report.ts';
import { numberWithin, recordOf } from './unknown.ts';

/** An op that can be painted; `lost` when nothing of it can be. `index` names a stroke without an id of its own. */
export function restoreOp(input: unknown, index: number, page: PageSize, report: ReportWriter): Op {
  const record = recordOf(input);
  if (record?.kind === 'clear') return { kind: 'clear' };
  if (record?.kind === 'lost') return { kind: 'lost' };
  const stroke = record?.kind === 'stroke' ? restoreStroke(record, index, page, report) : null;
  if (stroke) return stroke;
  report.dropped('op');
  return { kind: 'lost' };
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
  const id = typeof record.id === 'string' && record.id.length > 0 ? record.id.slice(0, 64) : null;
  const seed = numberWithin(record.seed, 0, 0xffffffff);
  const pointer = pointerKindSchema.safeParse(record.pointer).data;
  if (!tool) report.repaired('tool');
  if (colour === null) report.repaired('colour');
  if (size !== record.size) report.repaired('size');
  if (id === null || seed === null || !pointer) report.repaired('head');
  return {
    kind: 'stroke',
    id: id ?? `restored-${index}`,
    tool: tool ?? 'round-brush',
    colour: colour ?? FALLBACK_COLOUR,
    size: size ?? TOOL_SIZES[tool ?? 'round-brush'].medium,
    seed: Math.floor(seed ?? 0),
    pointer: pointer ?? 'mouse',
    points,
  };
}
