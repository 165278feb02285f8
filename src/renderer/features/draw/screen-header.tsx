import { DoorOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../../app/words.ts';
import { LongPressButton } from '../../ui/index.ts';
import { AdultButton } from './adult/adult-button.tsx';
import css from './screen.module.css';

interface ScreenHeaderProps {
  readonly title: string;
  readonly onLeave: () => void;
  /** Where there is something for adults: the quiet way to it. */
  readonly onAdult?: (() => void) | undefined;
  /** The left end: whose pictures these are. */
  readonly children?: ReactNode;
}

/** Title of a child's screen, and in the corner the way out for adults. */
export function ScreenHeader({ title, onLeave, onAdult, children }: ScreenHeaderProps) {
  const { t } = useWords();
  return (
    <header className={css.header}>
      {children}
      <h1 className={css.title}>{title}</h1>
      {onAdult && <AdultButton onOpen={onAdult} />}
      <LongPressButton label={t('draw.leave')} icon={DoorOpen} size="child" onLongPress={onLeave} />
    </header>
  );
}
