import { FIRST_PLACES } from '../../../../shared/drawing/desk/together-choice.ts';
import { colourValue } from '../../../../shared/drawing/palette.ts';
import type { PlaceCount } from '../../../../shared/drawing/tools/together.ts';
import css from './together.module.css';

/** Where the page is divided, in the shares of a picture 100 wide and 64 high. */
const LINES: Readonly<Record<PlaceCount, readonly (readonly [number, number, number, number])[]>> = {
  2: [[50, 0, 50, 64]],
  3: [
    [33, 0, 33, 64],
    [67, 0, 67, 64],
  ],
  4: [
    [50, 0, 50, 64],
    [0, 32, 100, 32],
  ],
};

/** Middle and colour of each child's dot. */
const DOTS: Readonly<Record<PlaceCount | 1, readonly (readonly [number, number])[]>> = {
  1: [[50, 32]],
  2: [
    [25, 32],
    [75, 32],
  ],
  3: [
    [17, 32],
    [50, 32],
    [83, 32],
  ],
  4: [
    [25, 16],
    [75, 16],
    [25, 48],
    [75, 48],
  ],
};
const COLOURS = FIRST_PLACES.map(({ colour }) => colourValue(colour));

/** The page, divided among children. */
export function TogetherPicture({ count }: { readonly count: PlaceCount | null }) {
  return (
    <svg viewBox="-2 -2 104 68" aria-hidden="true" className={css.picture}>
      <rect width="100" height="64" rx="6" className={css.paper} />
      {(count === null ? [] : LINES[count]).map(([x1, y1, x2, y2]) => (
        <line key={`${x1} ${y1}`} x1={x1} y1={y1} x2={x2} y2={y2} className={css.border} />
      ))}
      {DOTS[count ?? 1].map(([x, y], index) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="9" fill={COLOURS[index]} />
      ))}
    </svg>
  );
}
