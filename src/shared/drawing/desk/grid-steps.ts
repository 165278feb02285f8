/**
 * Where an arrow key leads in a grid of tiles that is filled row by row; null for other keys and over the edge.
 * @param from place of the tile, from 0 @param count tiles in all
 */
export function besideInGrid(key: string, from: number, count: number, columns: number): number | null {
  const column = from % columns;
  switch (key) {
    case 'ArrowLeft':
      return column > 0 ? from - 1 : null;
    case 'ArrowRight':
      return column < columns - 1 && from + 1 < count ? from + 1 : null;
    case 'ArrowUp':
      return from >= columns ? from - columns : null;
    case 'ArrowDown':
      return from + columns < count ? from + columns : null;
    default:
      return null;
  }
}
