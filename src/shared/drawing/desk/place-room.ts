/** How what one of several children can take lies round the button that opened it. All lengths in mm. */

export type PlaceRoom = {
  /** Odd: the button keeps its place in the middle below. */
  readonly columns: number;
  readonly rows: number;
  /** What fits besides that button; where it is less than there are, the last one leads on. */
  readonly places: number;
  /** Edge of a button: as large as it should be, unless too little would fit. */
  readonly buttonMm: number;
};

/** Between two buttons, and how much wider than high one is; the same as in the style sheets. */
const GAP = 1;
const WIDER = 2;
const LEAST = { columns: 3, rows: 2 } as const;
/** Higher is further to reach: first it becomes wider. */
const HIGH = 4;

export function placeRoom(width: number, height: number, wantedMm: number, count: number): PlaceRoom {
  const buttonMm = Math.max(
    1,
    Math.min(wantedMm, (width + GAP) / LEAST.columns - GAP - WIDER, (height + GAP) / LEAST.rows - GAP),
  );
  const fit = (room: number, cell: number) => Math.floor((room + GAP) / (cell + GAP) + 0.001);
  const widest = Math.max(LEAST.columns, fit(width, buttonMm + WIDER));
  const highest = Math.max(LEAST.rows, fit(height, buttonMm));
  let columns: number = LEAST.columns;
  while (columns + 2 <= widest && columns * Math.min(HIGH, highest) - 1 < count) columns += 2;
  const rows = Math.min(highest, Math.ceil((count + 1) / columns));
  return { columns, rows, places: columns * rows - 1, buttonMm };
}
