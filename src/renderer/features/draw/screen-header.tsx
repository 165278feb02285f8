import { DoorOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../../app/words.ts';
import { LongPressButton } from '../../ui/index.ts';
import css from './screen.module.css';

interface ScreenHeaderProps {
  readonly title: string;
  readonly onLeave: () => void;
  /** The left end: whose pictures these are. */
  readonly children?: ReactNode;
}

/** Title of a child's screen, and in the corner the way out for adults. */
export function ScreenHeader({ title, onLeave, children }: ScreenHeaderProps) {
  const { t } = useWords();
  return (
    <header className={css.header}>
      {children}
      <h1 className={css.title}>{title}</h1>
      <LongPressButton label={t('draw.leave')} icon={DoorOpen} size="child" onLongPress={onLeave} />
    </header>
  );
}
