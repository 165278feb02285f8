export type PanelShape = { readonly columns: number; readonly rows: number };

type Size = { readonly width: number; readonly height: number };

/** A panel leaves that much of the page in sight, so that a child sees where it is. */
const SHARE = 0.72;

/**
 * How tiles lie in a panel: all at once where they fit, nearly as high as wide; otherwise as many as fit above a pager.
 * All lengths in the same unit.
 * @param count tiles in all
 * @param pager height of the buttons that turn pages, with the gap above
 */
export function panelShape(count: number, room: Size, tile: Size, gap: number, pager: number): PanelShape {
  const fit = (length: number, one: number) => Math.max(1, Math.floor((length + gap) / (one + gap)));
  // Upright screens have the whole width, and little height to spare.
  const isWide = room.width > room.height;
  const widest = fit(isWide ? room.width * SHARE : room.width, tile.width);
  const highest = fit(isWide ? room.height : room.height / 2, tile.height);
  for (let columns = Math.min(isWide ? 2 : Math.min(count, widest), widest); columns <= widest; columns += 1) {
    const rows = Math.ceil(count / columns);
    const isWideEnough = columns * tile.width >= rows * tile.height * 0.8 || columns === widest;
    if (rows <= highest && isWideEnough) return { columns, rows };
  }
  return { columns: widest, rows: fit((isWide ? room.height : room.height / 2) - pager, tile.height) };
}
