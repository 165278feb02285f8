/** A path that is kept as numbers until it is painted, so that it can be laid down elsewhere, or more than once. */
import type { Affine } from '../geometry/symmetry.ts';
import type { Ink2d } from './ink-2d.ts';

const [MOVE, LINE, CURVE, CIRCLE, CLOSE] = [0, 1, 2, 3, 4] as const;
/** Numbers after each command. */
const LENGTHS: readonly number[] = [2, 2, 4, 3, 0];

/** A piece of a path from where it moves to, and all places that it names; page units. */
export type PathPart = {
  readonly from: number;
  to: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
};

/** It makes no objects while a live stroke runs, beside one for each place that the path moves to. */
export class InkPath {
  /** Commands, each with its numbers after it. */
  readonly #commands: number[] = [];
  readonly #parts: PathPart[] = [];
  #part: PathPart | null = null;

  get parts(): readonly PathPart[] {
    return this.#parts;
  }

  begin(): void {
    this.#commands.length = 0;
    this.#parts.length = 0;
    this.#part = null;
  }

  moveTo(x: number, y: number): void {
    this.#part = null;
    this.#commands.push(MOVE, x, y);
    this.#reach(x, y, 0, 3);
  }

  lineTo(x: number, y: number): void {
    this.#commands.push(LINE, x, y);
    this.#reach(x, y, 0, 3);
  }

  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void {
    this.#commands.push(CURVE, controlX, controlY, x, y);
    this.#reach(controlX, controlY, 0, 5);
    this.#reach(x, y, 0, 0);
  }

  circle(x: number, y: number, radius: number): void {
    this.#commands.push(CIRCLE, x, y, radius);
    this.#reach(x, y, radius, 4);
  }

  close(): void {
    this.#commands.push(CLOSE);
    if (this.#part) this.#part.to += 1;
  }

  /** Adds the path, or a part of it, to that of `ink`, moved as `affine` says. */
  layOn(ink: Ink2d, [a, b, c, d, e, f]: Affine, from = 0, to = this.#commands.length): void {
    const commands = this.#commands;
    let at = from;
    while (at < to) {
      const command = commands[at] ?? CLOSE;
      const x = commands[at + 1] ?? 0;
      const y = commands[at + 2] ?? 0;
      const placeX = a * x + c * y + e;
      const placeY = b * x + d * y + f;
      if (command === MOVE) ink.moveTo(placeX, placeY);
      else if (command === LINE) ink.lineTo(placeX, placeY);
      else if (command === CURVE) {
        const endX = commands[at + 3] ?? 0;
        const endY = commands[at + 4] ?? 0;
        ink.quadraticCurveTo(placeX, placeY, a * endX + c * endY + e, b * endX + d * endY + f);
      } else if (command === CIRCLE) {
        const radius = commands[at + 3] ?? 0;
        ink.moveTo(placeX + radius, placeY);
        ink.arc(placeX, placeY, radius, 0, 2 * Math.PI);
      } else ink.closePath();
      at += 1 + (LENGTHS[command] ?? 0);
    }
  }

  /** A command of so many numbers names a place. */
  #reach(x: number, y: number, radius: number, numbers: number): void {
    const part = this.#part;
    if (part) {
      part.to += numbers;
      if (x - radius < part.left) part.left = x - radius;
      if (x + radius > part.right) part.right = x + radius;
      if (y - radius < part.top) part.top = y - radius;
      if (y + radius > part.bottom) part.bottom = y + radius;
      return;
    }
    const to = this.#commands.length;
    const box = { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
    this.#part = { from: to - numbers, to, ...box };
    this.#parts.push(this.#part);
  }
}
