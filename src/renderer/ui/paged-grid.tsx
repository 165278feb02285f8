import { type CSSProperties, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { type GridShape, gridShape, grownShape } from '../../shared/domain/grid-shape.ts';
import { classes, pixelsPerMillimetre } from './css.ts';
import css from './paged-grid.module.css';
import { Pager, type PagerLabels } from './pager.tsx';

export interface PagedGridProps<Item> extends PagerLabels {
  readonly label: string;
  readonly items: readonly Item[];
  readonly itemKey: (item: Item) => string;
  /** `place` on its page, from 0. */
  readonly renderItem: (item: Item, place: number) => ReactNode;
  /** Key of an item: its page is shown first. */
  readonly startAt?: string | undefined;
  /** Size of a tile in millimetres; tiles grow a little to fill the page. */
  readonly tileWidthMm?: number | undefined;
  readonly tileHeightMm?: number | undefined;
  readonly gapMm?: number | undefined;
  /** For items that stay the same: where all fit on one page, tiles grow up to so many times to fill it. */
  readonly growsTo?: number | undefined;
  readonly size?: 'staff' | 'child' | undefined;
}

/** A grid without scrolling: as many tiles as fit, page by page. Nothing ever moves to another place on its page. */
export function PagedGrid<Item>(props: PagedGridProps<Item>) {
  const { items, itemKey, renderItem, tileWidthMm = 40, tileHeightMm = tileWidthMm, gapMm = 4, growsTo } = props;
  const area = useRef<HTMLDivElement>(null);
  const [shape, setShape] = useState<GridShape | null>(null);
  const [wanted, setPage] = useState<number | null>(null);
  const count = items.length;

  useLayoutEffect(() => {
    const element = area.current;
    if (element === null) return;
    const measure = () => {
      const mm = pixelsPerMillimetre();
      const { width, height } = element.getBoundingClientRect();
      const room = { width: width / mm, height: height / mm };
      const tile = { width: tileWidthMm, height: tileHeightMm };
      const next = growsTo ? grownShape(count, room, tile, gapMm, growsTo) : gridShape(room, tile, gapMm);
      setShape((now) => (now && isSame(now, next) ? now : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [tileWidthMm, tileHeightMm, gapMm, growsTo, count]);

  // Before the first look there is nothing, and no pager either: it would take the room of a last row.
  const { columns, rows, scale } = shape ?? { columns: 1, rows: 1, scale: 1 };
  const perPage = shape ? columns * rows : Math.max(1, count);
  const pageCount = Math.max(1, Math.ceil(items.length / perPage));
  // Until somebody turns a page: how many tiles a page takes is known only after the first look.
  const start = Math.max(
    0,
    items.findIndex((item) => itemKey(item) === props.startAt),
  );
  const page = Math.min(wanted ?? Math.floor(start / perPage), pageCount - 1);
  return (
    <div className={css.frame}>
      <div ref={area} className={css.area}>
        <ul
          aria-label={props.label}
          className={classes(css.grid, growsTo !== undefined && props.size === 'staff' && css.fromTop)}
          style={
            {
              '--tile-scale': scale,
              gap: `calc(${gapMm} * var(--mm))`,
              gridTemplateColumns: `repeat(${columns}, minmax(0, calc(${tileWidthMm * scale} * var(--mm))))`,
              gridTemplateRows: `repeat(${rows}, minmax(0, calc(${tileHeightMm * scale} * var(--mm))))`,
            } as CSSProperties
          }
        >
          {(shape ? items : []).slice(page * perPage, (page + 1) * perPage).map((item, place) => (
            <li key={itemKey(item)} className={css.cell}>
              {renderItem(item, place)}
            </li>
          ))}
        </ul>
      </div>
      <Pager
        page={page}
        pageCount={pageCount}
        onPageChange={setPage}
        size={props.size}
        previousLabel={props.previousLabel}
        nextLabel={props.nextLabel}
        pageLabel={props.pageLabel}
      />
    </div>
  );
}

function isSame(one: GridShape, other: GridShape): boolean {
  return one.columns === other.columns && one.rows === other.rows && one.scale === other.scale;
}
