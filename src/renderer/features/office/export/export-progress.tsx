import { Square } from 'lucide-react';
import { useEffect, useState } from 'react';
import { onDataEvent, useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Button, ProgressBar, Stack } from '../../../ui/index.ts';

/** How far the writing has come, and the one way out of it. */
export function ExportProgress() {
  const { t } = useWords();
  const [{ done, total }, setCounts] = useState({ done: 0, total: 0 });
  const { send: stop, isPending } = useSend('exports.stop');
  useEffect(
    () =>
      onDataEvent((event) => {
        if (event.event === 'progress' && event.work === 'export') setCounts(event);
      }),
    [],
  );
  return (
    <Stack gap={5}>
      <ProgressBar
        label={t('exports.running')}
        value={done}
        max={Math.max(1, total)}
        valueText={total === 0 ? undefined : t('exports.runningOf', { done, total })}
      />
      <Button icon={Square} isPending={isPending} onPress={() => void stop({})}>
        {t('exports.stop')}
      </Button>
    </Stack>
  );
}
