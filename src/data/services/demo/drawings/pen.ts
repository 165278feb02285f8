/** A child's hand: lines that tremble, corners that miss each other a little, and the speed of somebody who is busy. */
import { type Op, PAGE_SIZE } from '../../../../shared/drawing/document.ts';
import { quantisePlace, quantisePressure, quantiseTime } from '../../../../shared/drawing/geometry/point.ts';
import type { Symmetry } from '../../../../shared/drawing/ops/basics.ts';
import type { Fill, FillPaint } from '../../../../shared/drawing/ops/fill.ts';
import type { Figure } from '../../../../shared/drawing/ops/shape.ts';
import type { PointerKind, Tool } from '../../../../shared/drawing/ops/stroke.ts';
import { type ColourId, colourValue, type SizeId, TOOL_SIZES } from '../../../../shared/drawing/palette.ts';
import type { StickerId } from '../../../../shared/drawing/stickers/index.ts';
import type { MakeId } from '../ids.ts';
import type { Random } from '../random.ts';

export type Point = readonly [x: number, y: number];
export type Ink = {
  readonly colour: ColourId;
  readonly tool?: Tool;
  readonly size?: SizeId;
  readonly symmetry?: Symmetry;
};
/** A figure pulled up from corner to corner. */
export type Pulled = { readonly colour: ColourId; readonly isFilled?: boolean; readonly symmetry?: Symmetry };

export type Hand = {
  readonly random: Random;
  readonly makeId: MakeId;
  /** Unix ms of the ids. */
  readonly at: number;
  readonly pointer: PointerKind;
  /** How far the line strays, in page units. */
  readonly tremor: number;
};

/** Page units between two points, ms between two events. */
const [spacing, interval] = [15, 12];
const turn = 2 * Math.PI;

export class Pen {
  readonly #hand: Hand;
  readonly #ops: Op[] = [];

  constructor(hand: Hand) {
    this.#hand = hand;
  }

  get random(): Random {
    return this.#hand.random;
  }

  /** All that was drawn, in order. */
  get ops(): readonly Op[] {
    return this.#ops;
  }

  /** Through all corners, in one go. */
  line(corners: readonly Point[], ink: Ink): void {
    this.#draw(resample(corners), ink);
  }

  /** Closed, or nearly so: the end runs a little past the beginning. */
  ellipse([x, y]: Point, width: number, height: number, ink: Ink): void {
    this.arc([x, y], width, height, turn * this.random.next(), turn * (1 + 0.08 * this.random.next()), ink);
  }

  /** @param from where it begins, radians clockwise from the right @param sweep how far it goes */
  arc([x, y]: Point, width: number, height: number, from: number, sweep: number, ink: Ink): void {
    const steps = Math.max(8, Math.round((Math.abs(sweep) * (width + height)) / 2 / spacing));
    const points = Array.from({ length: steps + 1 }, (_, step): Point => {
      const angle = from + (sweep * step) / steps;
      return [x + width * Math.cos(angle), y + height * Math.sin(angle)];
    });
    this.#draw(points, ink);
  }

  /** From inside to outside. */
  spiral([x, y]: Point, radius: number, turns: number, ink: Ink): void {
    const steps = Math.round((Math.PI * radius * turns) / spacing);
    const points = Array.from({ length: steps + 1 }, (_, step): Point => {
      // Even steps along the line, not in angle.
      const share = Math.sqrt(step / steps);
      return [x + radius * share * Math.cos(turn * turns * share), y + radius * share * Math.sin(turn * turns * share)];
    });
    this.#draw(points, ink);
  }

  /** Loops as in writing, from left to right. */
  loops([x, y]: Point, length: number, height: number, count: number, ink: Ink): void {
    const steps = Math.round((count * height * 3.2) / spacing);
    const points = Array.from({ length: steps + 1 }, (_, step): Point => {
      const share = step / steps;
      const angle = turn * count * share;
      return [x + length * share - 0.45 * height * Math.sin(angle), y - (height / 2) * Math.cos(angle)];
    });
    this.#draw(points, ink);
  }

  /** To and fro inside an ellipse, as children colour in. */
  fill([x, y]: Point, width: number, height: number, ink: Ink): void {
    const rows = Math.max(4, Math.round((2 * height) / 34));
    const corners = Array.from({ length: rows + 1 }, (_, row): Point => {
      const level = -1 + (2 * row) / rows;
      const reach = width * Math.sqrt(Math.max(0.04, 1 - level * level)) * (0.86 + 0.2 * this.random.next());
      return [x + (row % 2 === 0 ? -reach : reach), y + height * level];
    });
    this.line(corners, ink);
  }

  /** To and fro inside a box. */
  fillBox([left, top]: Point, width: number, height: number, ink: Ink): void {
    const rows = Math.max(4, Math.round(height / 36));
    const corners = Array.from({ length: rows + 1 }, (_, row): Point => {
      const slack = width * 0.06 * (this.random.next() - 0.5);
      return [row % 2 === 0 ? left + slack : left + width + slack, top + (height * row) / rows];
    });
    this.line(corners, ink);
  }

  figure(figure: Figure, from: Point, to: Point, { colour, isFilled = true, symmetry }: Pulled): void {
    this.#ops.push({
      ...{ kind: 'shape', id: this.#id(), figure, colour: colourValue(colour), size: TOOL_SIZES['round-brush'].medium },
      ...{ isFilled, from: quantised(from), to: quantised(to) },
      ...(symmetry && { symmetry }),
    });
  }

  /** Colour poured between lines. */
  pour(rings: Fill['rings'], paint: FillPaint): void {
    this.#ops.push({ kind: 'fill', id: this.#id(), paint, rings });
  }

  /** A sticker laid on the picture, a little askew. */
  sticker(sticker: StickerId, at: Point, width: number): void {
    this.#ops.push({
      kind: 'place',
      thing: { kind: 'sticker', id: this.#id(), sticker, placement: this.#laid(at, width) },
    });
  }

  label(text: string, at: Point, width: number, colour: ColourId): void {
    const placement = this.#laid(at, width);
    this.#ops.push({
      kind: 'place',
      thing: { kind: 'label', id: this.#id(), text, colour: colourValue(colour), placement },
    });
  }

  #laid(at: Point, width: number) {
    const [x, y] = quantised(at);
    return { x, y, width, turn: this.random.whole(-9, 9), isFlipped: false };
  }

  #id(): string {
    return this.#hand.makeId<string>(this.#hand.at);
  }

  #draw(points: readonly Point[], { colour, tool = 'round-brush', size = 'medium', symmetry }: Ink): void {
    const { random, pointer, tremor } = this.#hand;
    const waves = [0.11, 0.29, 0.61].map((pace) => ({
      pace: pace * (0.7 + 0.6 * random.next()),
      at: turn * random.next(),
    }));
    const stray = (place: number, phase: number) =>
      tremor * waves.reduce((sum, wave) => sum + Math.sin(wave.at + phase + place * wave.pace) / 2.2, 0);
    const flat: number[] = [];
    let time = 0;
    for (const [place, [x, y]] of points.entries()) {
      const edge = Math.min(1, (place + 1) / 4, (points.length - place) / 3);
      const pressure = pointer === 'pen' ? 0.25 + 0.4 * edge + (0.12 * stray(place, 1)) / Math.max(1, tremor) : 0.5;
      flat.push(
        quantisePlace(within(x + stray(place, 0), PAGE_SIZE.width)),
        quantisePlace(within(y + stray(place, 2), PAGE_SIZE.height)),
        quantiseTime(time),
        quantisePressure(pressure),
      );
      time += interval + random.whole(0, 8);
    }
    const seed = random.bits();
    this.#ops.push({
      ...{
        kind: 'stroke',
        id: this.#id(),
        tool,
        colour: colourValue(colour),
        size: TOOL_SIZES[tool][size],
        seed,
        pointer,
      },
      ...(symmetry && { symmetry }),
      points: flat,
    });
  }
}

const quantised = ([x, y]: Point): readonly [number, number] => [quantisePlace(x), quantisePlace(y)];

const within = (value: number, length: number) => Math.max(0, Math.min(length, value));

/** Points at even distances along a line with corners. */
function resample(corners: readonly Point[]): readonly Point[] {
  return corners.flatMap(([x, y], place): readonly Point[] => {
    const next = corners[place + 1];
    if (!next) return [[x, y]];
    const steps = Math.max(1, Math.round(Math.hypot(next[0] - x, next[1] - y) / spacing));
    return Array.from({ length: steps }, (_, step): Point => {
      const share = step / steps;
      return [x + (next[0] - x) * share, y + (next[1] - y) * share];
    });
  });
}
