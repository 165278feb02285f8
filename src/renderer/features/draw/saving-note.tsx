import { useEffect, useState } from 'react';
import type { SavingState } from '../../../shared/drawing/journal-writer.ts';
import { useWords } from '../../app/words.ts';
import { Banner } from '../../ui/index.ts';
import css from './saving-note.module.css';

/** A hiccup of the data process is over before this and is nobody's concern. */
const CONCERN_AFTER_MS = 2000;

/** Says calmly that saving has to wait, without taking the pencil away. */
export function SavingNote({ saving }: { readonly saving: SavingState }) {
  const { t } = useWords();
  const [isShown, setIsShown] = useState(false);
  const isWaiting = saving === 'waiting';

  useEffect(() => {
    if (!isWaiting) return setIsShown(false);
    const timer = setTimeout(() => setIsShown(true), CONCERN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [isWaiting]);

  return (
    <div className={css.place} role="status">
      {isShown && <Banner tone="warn">{t('draw.notSaved')}</Banner>}
    </div>
  );
}
