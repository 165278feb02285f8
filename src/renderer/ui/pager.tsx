import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useRef } from 'react';
import { classes } from './css.ts';
import { IconButton } from './icon-button.tsx';
import css from './pager.module.css';
import { useFocusOnward } from './use-focus-onward.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface PagerLabels {
  readonly previousLabel: string;
  readonly nextLabel: string;
  /** Read aloud for the dots, e.g. "Page 2 of 5". Counts from 1. */
  readonly pageLabel: (page: number, count: number) => string;
}

export interface PagerProps extends PagerLabels {
  /** From 0. */
  readonly page: number;
  readonly pageCount: number;
  readonly onPageChange: (page: number) => void;
  readonly size?: 'staff' | 'child' | undefined;
}

/** More dots than this cannot be told apart, so a number takes their place. */
const dotLimit = 12;

/** Big arrows with dots between; takes no room when there is one page only. */
export function Pager({ page, pageCount, onPageChange, size = 'child', ...labels }: PagerProps) {
  const arrows = useRef<HTMLDivElement>(null);
  useFocusOnward(arrows);
  if (pageCount <= 1) return null;
  return (
    <div ref={arrows} className={classes(css.pager, css[size])}>
      <IconButton
        size={size}
        variant="quiet"
        icon={ChevronLeft}
        label={labels.previousLabel}
        isDisabled={page === 0}
        onPress={() => onPageChange(page - 1)}
      />
      <div role="status" className={css.dots}>
        <VisuallyHidden>{labels.pageLabel(page + 1, pageCount)}</VisuallyHidden>
        {pageCount > dotLimit ? (
          <span aria-hidden className={css.number}>{`${page + 1} / ${pageCount}`}</span>
        ) : (
          Array.from({ length: pageCount }, (_, place) => (
            <span key={place} className={classes(css.dot, place === page && css.here)} />
          ))
        )}
      </div>
      <IconButton
        size={size}
        variant="quiet"
        icon={ChevronRight}
        label={labels.nextLabel}
        isDisabled={page >= pageCount - 1}
        onPress={() => onPageChange(page + 1)}
      />
    </div>
  );
}
