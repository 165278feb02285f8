/** Stripes, checks, waves, bricks and scales: what runs through a patch from side to side. Sizes in page units. */
import { eachCell, lined, type PatternPainter } from './grid.ts';

const STRIPE = 15;
const CHECK = 30;
const WAVE = { length: 60, height: 9, apart: 30 } as const;
const BRICK = { width: 60, height: 30 } as const;
const SCALE = { radius: 26, down: 22 } as const;

/** Leaning, so that they never look like the lines of an exercise book. */
export const stripes = lined(STRIPE, (context, { x, y, width, height }) => {
  const apart = STRIPE * 2 * Math.SQRT2;
  // A line at 45 degrees is named by the sum of its x and y.
  for (let sum = Math.floor((x + y) / apart) * apart; sum <= x + y + width + height + apart; sum += apart) {
    context.moveTo(sum - y + STRIPE, y - STRIPE);
    context.lineTo(sum - y - height - STRIPE, y + height + STRIPE);
  }
});

export const checks: PatternPainter = (context, box, colour) => {
  context.beginPath();
  eachCell(box, CHECK * 2, CHECK, (x, y, row) => {
    context.rect(x + (row % 2 === 0 ? 0 : CHECK), y, CHECK, CHECK);
  });
  context.fillStyle = colour;
  context.fill('nonzero');
};

export const waves = lined(9, (context, box) => {
  const { length, height, apart } = WAVE;
  eachCell(box, length, apart, (x, y) => {
    context.moveTo(x - 0.5, y);
    context.bezierCurveTo(x + length * 0.25, y - height * 2, x + length * 0.25, y - height * 2, x + length / 2, y);
    context.bezierCurveTo(x + length * 0.75, y + height * 2, x + length * 0.75, y + height * 2, x + length + 0.5, y);
  });
});

export const bricks = lined(5, (context, box) => {
  const { width, height } = BRICK;
  eachCell(box, width, height, (x, y, row) => {
    const joint = x + (row % 2 === 0 ? 0 : width / 2);
    context.moveTo(x, y);
    context.lineTo(x + width, y);
    context.moveTo(joint, y);
    context.lineTo(joint, y + height);
  });
});

export const scales = lined(5, (context, box) => {
  const { radius, down } = SCALE;
  eachCell(box, radius * 2, down, (x, y, row) => {
    const middle = x + (row % 2 === 0 ? 0 : radius);
    context.moveTo(middle + radius, y);
    context.arc(middle, y, radius, 0, Math.PI);
  });
});
