/** How pots of colour and sizes share the places of their tray. */

/** Pots on a page; `sizes` says whether the three sizes lie there themselves, or one button that opens them. */
export type ColourRoom = { readonly pots: number; readonly hasMore: boolean; readonly sizes: 'all' | 'one' };

/**
 * @param places buttons that fit
 * @param colours in all
 * @param perPage most pots on a page; they keep their places
 * @param lines the tray has; a page of pots ends with a whole one where possible
 */
export function colourRoom(places: number, colours: number, perPage: number, lines: number): ColourRoom {
  const whole = Math.min(perPage, colours);
  for (const sizes of ['all', 'one'] as const) {
    const hasMore = colours > whole;
    if (whole + Number(hasMore) + (sizes === 'all' ? 3 : 1) <= places) return { pots: whole, hasMore, sizes };
  }
  const left = Math.max(1, places - 2);
  return { pots: Math.max(1, left - (left % lines)), hasMore: true, sizes: 'one' };
}
