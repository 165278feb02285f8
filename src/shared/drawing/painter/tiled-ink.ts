/**
 * Many small contexts as one. What is painted goes to those only that it touches: on a screen without a GPU each canvas that
 * changes is copied as a whole, and all that lies there is put together anew.
 */
import { SAME } from '../geometry/symmetry.ts';
import type { Ink2d } from './ink-2d.ts';
import type { PathPart } from './ink-path.ts';
import { PathInk } from './path-ink.ts';

/** A context for a rectangle of the page; it takes page units like any other. */
export type InkTile = {
  readonly ink: Ink2d;
  /** Something was painted on it. */
  isTouched: boolean;
};

/** Tiles of one size in rows, the last of each row and column as large as it needs to be. `side` in page units. */
export type InkTiles = { readonly side: number; readonly columns: number; readonly tiles: readonly InkTile[] };

/** Antialiasing reaches one screen pixel further; page units can be smaller than a pixel, hence two. */
const SOFT_EDGE = 2;

type Style = Pick<
  Ink2d,
  'globalAlpha' | 'globalCompositeOperation' | 'lineWidth' | 'lineCap' | 'lineJoin' | 'strokeStyle' | 'fillStyle'
>;
/** Of a canvas that nobody has painted on. */
const FRESH: Style = {
  globalAlpha: 1,
  globalCompositeOperation: 'source-over',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  strokeStyle: '#000000',
  fillStyle: '#000000',
};

export class TiledInk extends PathInk implements Ink2d {
  readonly #side: number;
  readonly #columns: number;
  readonly #rows: number;
  readonly #tiles: readonly InkTile[];
  /** What each of them has taken on; nobody else changes that. */
  readonly #worn: readonly Style[];
  globalAlpha = FRESH.globalAlpha;
  globalCompositeOperation = FRESH.globalCompositeOperation;
  lineWidth = FRESH.lineWidth;
  lineCap = FRESH.lineCap;
  lineJoin = FRESH.lineJoin;
  strokeStyle = FRESH.strokeStyle;
  fillStyle = FRESH.fillStyle;

  constructor({ side, columns, tiles }: InkTiles) {
    super();
    this.#side = side;
    this.#columns = columns;
    this.#rows = Math.ceil(tiles.length / columns);
    this.#tiles = tiles;
    this.#worn = tiles.map(() => ({ ...FRESH }));
  }

  /** One of them, where something is asked that is alike for all. @throws Error when there is none */
  get anyInk(): Ink2d {
    const ink = this.#tiles[0]?.ink;
    if (!ink) throw new Error('no tile');
    return ink;
  }

  stroke(): void {
    this.#paint(true, this.lineWidth / 2 + SOFT_EDGE);
  }
  fill(): void {
    this.#paint(false, SOFT_EDGE);
  }

  /** @param reach how far paint goes beyond the path */
  #paint(isLine: boolean, reach: number): void {
    const { parts } = this.path;
    let [left, top] = [this.#columns - 1, this.#rows - 1];
    let [right, bottom] = [0, 0];
    for (const part of parts) {
      left = Math.min(left, this.#at(part.left - reach));
      top = Math.min(top, this.#at(part.top - reach));
      right = Math.max(right, this.#at(part.right + reach));
      bottom = Math.max(bottom, this.#at(part.bottom + reach));
    }
    for (let row = Math.max(0, top); row <= bottom && row < this.#rows; row += 1)
      for (let column = Math.max(0, left); column <= right && column < this.#columns; column += 1)
        this.#paintTile(column, row, isLine, reach);
  }

  #paintTile(column: number, row: number, isLine: boolean, reach: number): void {
    const index = row * this.#columns + column;
    const tile = this.#tiles[index];
    const worn = this.#worn[index];
    if (!tile || !worn) return;
    const { ink } = tile;
    let isHere = false;
    for (const part of this.path.parts) {
      if (!this.#isAt(part, column, row, reach)) continue;
      if (!isHere) ink.beginPath();
      isHere = true;
      this.path.layOn(ink, SAME, part.from, part.to);
    }
    if (!isHere) return;
    tile.isTouched = true;
    this.#dress(ink, worn, isLine);
    if (isLine) ink.stroke();
    else ink.fill();
  }

  /** Only what is not so already: each of these is dear, and a stroke mostly goes on as it began. */
  #dress(ink: Ink2d, worn: Style, isLine: boolean): void {
    const { globalAlpha, globalCompositeOperation, lineWidth, lineCap, lineJoin, strokeStyle, fillStyle } = this;
    if (worn.globalAlpha !== globalAlpha) ink.globalAlpha = worn.globalAlpha = globalAlpha;
    if (worn.globalCompositeOperation !== globalCompositeOperation)
      ink.globalCompositeOperation = worn.globalCompositeOperation = globalCompositeOperation;
    if (!isLine) {
      if (worn.fillStyle !== fillStyle) ink.fillStyle = worn.fillStyle = fillStyle;
      return;
    }
    if (worn.strokeStyle !== strokeStyle) ink.strokeStyle = worn.strokeStyle = strokeStyle;
    if (worn.lineWidth !== lineWidth) ink.lineWidth = worn.lineWidth = lineWidth;
    if (worn.lineCap !== lineCap) ink.lineCap = worn.lineCap = lineCap;
    if (worn.lineJoin !== lineJoin) ink.lineJoin = worn.lineJoin = lineJoin;
  }

  #isAt({ left, right, top, bottom }: PathPart, column: number, row: number, reach: number): boolean {
    return (
      this.#at(left - reach) <= column &&
      this.#at(right + reach) >= column &&
      this.#at(top - reach) <= row &&
      this.#at(bottom + reach) >= row
    );
  }

  #at(place: number): number {
    return Math.floor(place / this.#side);
  }
}
