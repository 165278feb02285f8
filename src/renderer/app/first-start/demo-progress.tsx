import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Card, ProgressBar, showToast } from '../../ui/index.ts';
import { call, errorText, onDataEvent, queryClient } from '../client/index.ts';
import { useWords } from '../words.ts';

type Props = { readonly onReady: () => void; readonly onFailed: () => void };

/** Makes the demo school and shows how far it has come. */
export function DemoProgress({ onReady, onFailed }: Props) {
  const { t } = useWords();
  const [percent, setPercent] = useState(0);
  const hasBegun = useRef(false);
  const begin = useEffectEvent(async () => {
    try {
      await call('app.openDemo', {});
      await queryClient.invalidateQueries();
      onReady();
    } catch (error) {
      showToast({ message: errorText(t, error), tone: 'problem' });
      onFailed();
    }
  });
  useEffect(() => {
    const stop = onDataEvent((event) => {
      if (event.event === 'progress' && event.work === 'demo')
        setPercent((100 * event.done) / Math.max(1, event.total));
    });
    if (!hasBegun.current) void begin();
    hasBegun.current = true;
    return stop;
  }, []);
  return (
    <Card padding="roomy">
      <ProgressBar label={t('setUp.makingDemo')} value={percent} />
    </Card>
  );
}
