/** How far outside the page a point may lie, page units: a line may leave the page and come back at its own angle. */
export const PAGE_MARGIN = 400;

/**
 * Moves a coordinate that lies far outside onto the margin round the page; infinite ones included. Others stay.
 * @param length width or height of the page
 */
export function clampToPage(value: number, length: number): number {
  return Math.min(length + PAGE_MARGIN, Math.max(-PAGE_MARGIN, value));
}
