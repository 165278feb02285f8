import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../../../app/words.ts';
import { IconButton } from '../../../ui/index.ts';
import css from './people.module.css';

type Props = {
  /** How many of what are chosen. */
  readonly label: string;
  readonly onClear: () => void;
  /** What can be done with them; and what is asked before. */
  readonly children: ReactNode;
};

/** Stands above a list as long as rows of it are chosen. */
export function ChosenBar({ label, onClear, children }: Props) {
  const { t } = useWords();
  return (
    <div className={css.together} role="toolbar" aria-label={label}>
      <span className={css.chosenCount} aria-live="polite">
        {label}
      </span>
      {children}
      <IconButton icon={X} variant="quiet" label={t('people.clear')} onPress={onClear} />
    </div>
  );
}
