import { ChevronsRight } from 'lucide-react';
import { classes } from '../../../ui/index.ts';
import { TrayButton } from '../tray-button.tsx';
import css from './desk.module.css';

interface MoreButtonProps {
  readonly label: string;
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
}

/** The next page of a tray, and after the last one the first. */
export function MoreButton({ label, page, pages, onPage }: MoreButtonProps) {
  return (
    <TrayButton label={label} onPress={() => onPage((page + 1) % pages)}>
      <span className={css.more}>
        <ChevronsRight aria-hidden className={css.icon} />
        <span className={css.pages}>
          {Array.from({ length: pages }, (_unused, index) => (
            <span key={index} className={classes(css.page, index === page && css.here)} />
          ))}
        </span>
      </span>
    </TrayButton>
  );
}
