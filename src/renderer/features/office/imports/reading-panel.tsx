import { useEffect, useState } from 'react';
import { call, onDataEvent } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Button, ProgressBar } from '../../../ui/index.ts';
import css from './imports.module.css';

/** The system's dialog, then the reading, which can be stopped. */
export function ReadingPanel() {
  const { t } = useWords();
  const percent = useImportProgress();
  return (
    <div className={css.reading}>
      <div className={css.readingBox}>
        <ProgressBar label={t('imports.reading')} value={percent} />
        <Button onPress={() => void call('imports.stop', {}).catch(() => undefined)}>{t('imports.stop')}</Button>
      </div>
    </div>
  );
}

/** In percent, of whatever is being read or written now. */
export function useImportProgress(): number {
  const [percent, setPercent] = useState(0);
  useEffect(
    () =>
      onDataEvent((event) => {
        if (event.event === 'progress' && event.work === 'import')
          setPercent((100 * event.done) / Math.max(1, event.total));
      }),
    [],
  );
  return percent;
}
