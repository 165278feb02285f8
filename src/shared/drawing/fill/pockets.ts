import type { Box, Mask } from './raster.ts';

const UNSEEN = 0;
const SEEN = 1;
/** Looked at before; leads to another room, or is filled by now. */
const DONE = 2;

type Field = {
  /** Grows by what is filled. */
  readonly mask: Mask;
  /** Distance from the lines, 0 on them; a ball fits where it is more than `radius`. */
  readonly room: Uint8Array;
  readonly radius: number;
  readonly width: number;
  readonly box: Box;
};

/** Fills what lies between the region and the lines: tips of corners and blind alleys too narrow for the ball. */
export function fillPockets({ mask, room, radius, width, box }: Field): Box {
  const state = new Uint8Array(mask.length);
  const pocket: number[] = [];
  let { left, top, right, bottom } = box;

  /** Gathers what hangs together with a pixel; false where it leads to another room. */
  const gather = (from: number): boolean => {
    pocket.length = 0;
    pocket.push(from);
    state[from] = SEEN;
    for (let next = 0; next < pocket.length; next += 1) {
      const at = pocket[next] ?? 0;
      if ((room[at] ?? 0) > radius) return false;
      const x = at % width;
      for (const other of [x > 0 ? at - 1 : at, x < width - 1 ? at + 1 : at, at - width, at + width]) {
        if (other < 0 || other >= mask.length || room[other] === 0 || mask[other] === 1) continue;
        if (state[other] === DONE) return false;
        if (state[other] === SEEN) continue;
        state[other] = SEEN;
        pocket.push(other);
      }
    }
    return true;
  };

  for (let y = box.top; y < box.bottom; y += 1) {
    for (let x = box.left; x < box.right; x += 1) {
      const at = y * width + x;
      if (mask[at] === 1 || room[at] === 0 || state[at] !== UNSEEN || !touches(mask, at, x, width)) continue;
      const isBlind = gather(at);
      for (const part of pocket) {
        state[part] = DONE;
        if (!isBlind) continue;
        mask[part] = 1;
        const px = part % width;
        const py = (part - px) / width;
        left = Math.min(left, px);
        right = Math.max(right, px + 1);
        top = Math.min(top, py);
        bottom = Math.max(bottom, py + 1);
      }
    }
  }
  return { left, top, right, bottom };
}

/** Whether a pixel beside this one is in the mask. */
export function touches(mask: Mask, at: number, x: number, width: number): boolean {
  return (
    (x > 0 && mask[at - 1] === 1) ||
    (x < width - 1 && mask[at + 1] === 1) ||
    mask[at - width] === 1 ||
    mask[at + width] === 1
  );
}
