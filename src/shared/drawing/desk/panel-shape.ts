export type PanelShape = { readonly columns: number; readonly rows: number };

type Size = { readonly width: number; readonly height: number };

/** A panel leaves that much of the page in sight, so that a child sees where it is. */
const SHARE = 0.75;

/**
 * How tiles lie in a panel: all at once where they fit, nearly as high as wide, or on an upright screen as wide as there is
 * room; otherwise as many as fit above a pager. All lengths in the same unit.
 * @param count tiles in all
 * @param pager height of the buttons that turn pages, with the gap above
 */
export function panelShape(
  count: number,
  room: Size,
  tile: Size,
  gap: number,
  pager: number,
  isUpright = false,
): PanelShape {
  const fit = (length: number, one: number) => Math.max(1, Math.floor((length + gap) / (one + gap)));
  const [width, height] = isUpright ? [room.width, room.height * SHARE] : [room.width * SHARE, room.height];
  const [widest, highest] = [fit(width, tile.width), fit(height, tile.height)];
  const fewest = Math.ceil(count / widest);
  // No line longer than the others need.
  if (isUpright && fewest <= highest) return { columns: Math.ceil(count / fewest), rows: fewest };
  for (let columns = Math.min(2, widest); columns <= widest; columns += 1) {
    const rows = Math.ceil(count / columns);
    const isWideEnough = columns * tile.width >= rows * tile.height * 0.8 || columns === widest;
    if (rows <= highest && isWideEnough) return { columns, rows };
  }
  return { columns: widest, rows: fit(height - pager, tile.height) };
}
