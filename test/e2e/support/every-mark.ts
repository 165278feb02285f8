/** A drawing with every tool, figure, way to fill and thing, laid over each other: what leaves the app is compared on it. */
import { randomBytes } from 'node:crypto';
import Database from 'better-sqlite3';
import { uuidV7 } from '../../../src/shared/domain/ids.ts';
import { pageWith } from '../../../src/shared/drawing/begin.ts';
import type { Op } from '../../../src/shared/drawing/document.ts';
import { beginEntry, type JournalEntry } from '../../../src/shared/drawing/journal.ts';
import { patternSchema } from '../../../src/shared/drawing/ops/fill.ts';
import { figureSchema } from '../../../src/shared/drawing/ops/shape.ts';
import { type Stroke, type Tool, toolSchema } from '../../../src/shared/drawing/ops/stroke.ts';
import { starters } from '../../../src/shared/drawing/starters/index.ts';
import { databaseOf } from '../../support/launch.ts';

const COLOURS = ['#e03131', '#1c7ed6', '#f2b705', '#2f9e44', '#7048e8', '#1f1d1b'] as const;
const colourAt = (index: number) => COLOURS[index % COLOURS.length] ?? '#1f1d1b';

type Way = { readonly from: readonly [number, number]; readonly to: readonly [number, number] };

let ids = 0;
const newId = () => `mark ${++ids}`;

/** A line with a gentle wave in it, a hundred points long. */
function stroke(tool: Tool, { from, to }: Way, rest: Partial<Stroke> = {}): Stroke {
  const points = Array.from({ length: 100 }, (_unused, index) => {
    const share = index / 99;
    const wave = 14 * Math.sin(share * 12);
    return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share + wave, index * 8, 0.5];
  }).flat();
  return {
    kind: 'stroke',
    id: newId(),
    tool,
    colour: '#1f1d1b',
    size: 34,
    seed: 7,
    pointer: 'mouse',
    points: points.map((value) => Math.round(value * 10) / 10),
    ...rest,
  };
}

const across = (y: number): Way => ({ from: [90, y], to: [1400, y] });
const down = (x: number): Way => ({ from: [x, 60], to: [x, 1140] });
const square = (x: number, y: number, side: number) => [x, y, x + side, y, x + side, y + side * 0.9, x, y + side * 0.8];

function fills(): readonly Op[] {
  const paints = [
    { kind: 'plain', colour: '#f2b705' },
    { kind: 'gradient', way: 'down', from: '#e03131', to: '#1c7ed6' },
    { kind: 'gradient', way: 'outwards', from: '#ffffff', to: '#2f9e44' },
    ...patternSchema.options.map(
      (pattern) => ({ kind: 'pattern', pattern, colour: '#7048e8', ground: '#fff3bf' }) as const,
    ),
  ] as const;
  return paints.map((paint, index) => ({
    kind: 'fill',
    id: newId(),
    paint,
    rings: [square(110 + index * 118, 960, 100), square(135 + index * 118, 985, 30)],
  }));
}

function figures(): readonly Op[] {
  return figureSchema.options.flatMap((figure, index) =>
    [false, true].map(
      (isFilled, row): Op => ({
        kind: 'shape',
        id: newId(),
        figure,
        colour: colourAt(index + row),
        size: 12,
        isFilled,
        from: [1440 + (index % 4) * 110, 90 + row * 240 + Math.floor(index / 4) * 115],
        to: [1530 + (index % 4) * 110, 175 + row * 240 + Math.floor(index / 4) * 115],
      }),
    ),
  );
}

function thing(kind: 'sticker' | 'label', id: string, x: number, y: number): Op {
  const placement = { x, y, width: 220, turn: 20, isFlipped: kind === 'sticker' };
  if (kind === 'sticker') return { kind: 'place', thing: { kind, id, placement, sticker: 'cat' } };
  return { kind: 'place', thing: { kind, id, placement, text: 'Әке мен ана', colour: '#7048e8' } };
}

const plain = toolSchema.options.filter((tool) => tool !== 'smudge' && tool !== 'eraser');

/** What was smudged comes first: a smudge makes one picture of all that is below it. */
export function everyMark(): readonly Op[] {
  return [
    stroke('round-brush', across(100), { colour: '#1c7ed6', size: 50 }),
    stroke('crayon', across(150), { colour: '#e03131', size: 40 }),
    stroke('smudge', down(300), { size: 60 }),
    ...[260, 480, 700].map((x, index) => stroke('round-brush', down(x), { colour: colourAt(index), size: 60 })),
    ...plain.map((tool, index) => stroke(tool, across(220 + index * 62), { colour: colourAt(index), seed: index })),
    ...fills(),
    ...figures(),
    thing('sticker', 'stuck', 1560, 720),
    { kind: 'stick', id: 'stuck' },
    thing('label', 'stuck words', 1650, 900),
    { kind: 'stick', id: 'stuck words' },
    stroke('marker', down(860), { colour: '#f2b705', size: 80 }),
    stroke('watercolour', down(960), { colour: '#2f9e44', size: 80 }),
    stroke('marker', { from: [1400, 720], to: [1860, 760] }, { colour: '#1c7ed6', size: 60 }),
    stroke('watercolour', { from: [1400, 880], to: [1860, 930] }, { colour: '#e03131', size: 60 }),
    stroke('eraser', down(1080), { size: 50 }),
    stroke('pencil', down(1080), { pointer: 'pen', size: 12 }),
    stroke('round-brush', down(1180), { colour: '#e03131', pointer: 'pen' }),
    stroke('watercolour', down(1240), { colour: '#1c7ed6', size: 70 }),
    stroke('eraser', across(470), { size: 24 }),
    ...(['crayon', 'marker', 'watercolour', 'glitter', 'eraser', 'round-brush'] as const).map((tool, index) =>
      stroke(
        tool,
        { from: [1000, 520 - index * 24], to: [1130, 300] },
        { colour: colourAt(index + 2), size: 18, symmetry: { kind: 'kaleidoscope', folds: 4 } },
      ),
    ),
    stroke('rainbow', { from: [960, 1100], to: [1500, 1140] }, { symmetry: { kind: 'mirror', folds: 2 } }),
    thing('sticker', 'loose', 1240, 640),
    thing('label', 'loose words', 420, 620),
    { kind: 'paper', background: '#fdf6e3', scene: 'meadow' },
  ];
}

/** Each child of a profile that is not running has this drawing as its newest one, on a colouring page. */
export function layDown(folder: string, ops: readonly Op[]): void {
  const [starter] = starters;
  if (!starter) throw new Error('no starter');
  const entries: readonly JournalEntry[] = [
    beginEntry(pageWith(starter)),
    ...ops.map((op): JournalEntry => ({ kind: 'op', op })),
  ];
  const database = new Database(databaseOf(folder));
  try {
    const children = database.prepare('SELECT id FROM child').pluck().all() as string[];
    const add = database.prepare(
      "INSERT INTO drawing (id, child_id, created_at, updated_at) VALUES (?, ?, '2026-04-22T08:00:00', '2026-04-22T08:30:00')",
    );
    const addEntry = database.prepare('INSERT INTO drawing_entry (drawing_id, seq, entry) VALUES (?, ?, ?)');
    database.transaction(() => {
      for (const childId of children) {
        const id = uuidV7(Date.parse('2026-04-22T08:00:00Z'), randomBytes(10));
        add.run(id, childId);
        for (const [seq, entry] of entries.entries()) addEntry.run(id, seq, JSON.stringify(entry));
      }
    })();
  } finally {
    database.close();
  }
}
