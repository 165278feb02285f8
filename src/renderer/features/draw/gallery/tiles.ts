import type { Day } from '../../../../shared/domain/day.ts';
import type { DrawingTile } from '../../../../shared/ipc/contract/draw.ts';

export type NumberedDrawing = DrawingTile & {
  /** The oldest drawing is number 1 for ever, so a child can say which one it means. */
  readonly number: number;
  readonly day: Day;
};
export type GalleryTile =
  | { readonly kind: 'new'; readonly day: Day }
  | ({
      readonly kind: 'drawing';
      /** The first one of its day. */
      readonly beginsDay: boolean;
    } & NumberedDrawing);

/** @param drawings newest first */
export function numbered(drawings: readonly DrawingTile[]): readonly NumberedDrawing[] {
  return drawings.map((drawing, index) => ({
    ...drawing,
    number: drawings.length - index,
    day: drawing.updatedAt.slice(0, 10) as Day,
  }));
}

/** The tile for a new drawing belongs to today; then the drawings, newest first, day by day. */
export function tilesOf(drawings: readonly DrawingTile[], today: Day): readonly GalleryTile[] {
  const all = numbered(drawings);
  const tiles = all.map((drawing, index): GalleryTile => {
    const before = index === 0 ? today : all[index - 1]?.day;
    return { kind: 'drawing', beginsDay: drawing.day !== before, ...drawing };
  });
  return [{ kind: 'new', day: today }, ...tiles];
}
