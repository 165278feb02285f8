import { type CSSProperties, type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { besideInGrid } from '../../../../shared/drawing/desk/grid-steps.ts';
import { panelShape } from '../../../../shared/drawing/desk/panel-shape.ts';
import type { WordGroup } from '../../../../shared/speech/word-groups.ts';
import { pixelsPerMillimetre } from '../../../ui/css.ts';
import { Pager } from '../../../ui/index.ts';
import { usePagerWords } from '../pager-words.ts';
import { useProfile } from '../profile-context.tsx';
import { wordsFrom } from '../sound/word-of.ts';
import css from './panel.module.css';

interface PanelGridProps<Item> {
  readonly label: string;
  /** From which groups the words of the tiles are. */
  readonly words: readonly WordGroup[];
  readonly items: readonly Item[];
  readonly itemKey: (item: Item) => string;
  readonly renderItem: (item: Item) => ReactNode;
  /** Width of a tile as a multiple of its height. */
  readonly aspect?: number;
  /** The page with this item is shown first. */
  readonly first?: Item | undefined;
}

type Room = { readonly width: number; readonly height: number; readonly isUpright: boolean };
const NO_ROOM: Room = { width: 0, height: 0, isUpright: false };

/** How much higher than a button a tile is, and what surrounds the tiles, mm. */
const HIGHER_MM = 6;
const GAP_MM = 2;
const EDGE_MM = 6;

/** Tiles of a panel, as many as fit beside the tray, page by page. */
export function PanelGrid<Item>(props: PanelGridProps<Item>) {
  const { label, words, items, itemKey, renderItem, aspect = 1, first } = props;
  const { buttonMm } = useProfile();
  const pagerWords = usePagerWords();
  const frame = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Room | null>(null);
  const [wanted, setPage] = useState<number | null>(null);
  const high = buttonMm + HIGHER_MM;
  const tile = { width: high * aspect, height: high };

  useLayoutEffect(() => {
    const place = frame.current?.closest<HTMLElement>(`[data-panel-place]`);
    if (!place) return;
    const measure = () => {
      const mm = pixelsPerMillimetre();
      const { width, height } = place.getBoundingClientRect();
      const isUpright = window.innerHeight > window.innerWidth;
      setRoom({ width: width / mm - 2 * EDGE_MM, height: height / mm - 2 * EDGE_MM, isUpright });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(place);
    return () => observer.disconnect();
  }, []);

  // Who comes by keyboard goes on at what is chosen; for a finger it makes no difference.
  const isMeasured = room !== null;
  useLayoutEffect(() => {
    if (!isMeasured) return;
    const shown = frame.current;
    const chosen = shown?.querySelector<HTMLElement>('[data-first] button, [aria-pressed="true"]');
    (chosen ?? shown?.querySelector<HTMLElement>('[aria-pressed]') ?? shown?.querySelector('button'))?.focus();
  }, [isMeasured]);

  const at = room ?? NO_ROOM;
  const { columns, rows } = panelShape(items.length, at, tile, GAP_MM, buttonMm + 4, at.isUpright);
  const perPage = columns * rows;
  const pageCount = Math.max(1, Math.ceil(items.length / perPage));
  const firstPage = first === undefined ? 0 : Math.floor(Math.max(0, items.indexOf(first)) / perPage);
  const page = Math.min(wanted ?? firstPage, pageCount - 1);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const tiles = [...event.currentTarget.querySelectorAll('button')];
    const from = tiles.findIndex((tile) => tile === document.activeElement);
    const to = from < 0 ? null : besideInGrid(event.key, from, tiles.length, columns);
    if (to === null) return;
    event.preventDefault();
    tiles[to]?.focus();
  };
  const size = { '--tile-width-mm': tile.width, '--tile-height-mm': tile.height, '--columns': columns, '--rows': rows };
  return (
    <div ref={frame} className={css.frame} {...wordsFrom(...words)}>
      <ul
        aria-label={label}
        className={css.grid}
        onKeyDown={onKeyDown}
        style={(pageCount > 1 ? { ...size, '--held-rows': rows } : size) as CSSProperties}
      >
        {items.slice(page * perPage, (page + 1) * perPage).map((item) => (
          <li key={itemKey(item)} className={css.cell} data-first={item === first || undefined}>
            {renderItem(item)}
          </li>
        ))}
      </ul>
      <Pager page={page} pageCount={pageCount} onPageChange={setPage} size="child" {...pagerWords} />
    </div>
  );
}
