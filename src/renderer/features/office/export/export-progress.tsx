import { Square } from 'lucide-react';
import { useEffect, useState } from 'react';
import { onDataEvent, useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Button, ProgressBar } from '../../../ui/index.ts';

/** How far the writing has come. */
export function ExportProgress() {
  const { t } = useWords();
  const [{ done, total }, setCounts] = useState({ done: 0, total: 0 });
  useEffect(
    () =>
      onDataEvent((event) => {
        if (event.event === 'progress' && event.work === 'export') setCounts(event);
      }),
    [],
  );
  return (
    <ProgressBar
      label={t('exports.running')}
      value={done}
      max={Math.max(1, total)}
      valueText={total === 0 ? undefined : t('exports.runningOf', { done, total })}
    />
  );
}

/** The one way out of it. */
export function StopButton() {
  const { t } = useWords();
  const { send: stop, isPending } = useSend('exports.stop');
  return (
    <Button icon={Square} isPending={isPending} onPress={() => void stop({})}>
      {t('exports.stop')}
    </Button>
  );
}
